// Swagger UI on this sandbox's description.
"use strict";

const place = document.getElementById("reference");

// Swagger UI sends a client's id and secret by HTTP Basic, the API takes them in the form.
function credentialsInForm(request) {
  const [scheme, encoded] = (request.headers?.Authorization ?? "").split(" ");
  if (scheme === "Basic") {
    const [, id, secret] = atob(encoded).match(/^([^:]*):(.*)$/s);
    delete request.headers.Authorization;
    request.body += "&" + new URLSearchParams({ client_id: id, client_secret: secret });
  }
  return request;
}

const ui = SwaggerUIBundle({
  domNode: place,
  url: "/_sandbox/openapi.json",
  validatorUrl: null, // no badge from elsewhere
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: -1, // 394 schemas, each of which is shown with its operations
  displayRequestDuration: true,
  filter: true,
  requestInterceptor: credentialsInForm,
  onComplete: () =>
    ui.initOAuth({ clientId: place.dataset.clientId, clientSecret: place.dataset.clientSecret }),
});
