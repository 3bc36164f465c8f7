"""The words of a seeded brokerage: places, and names of companies, roles and goods."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt


@dataclass(frozen=True, slots=True)
class City:
    """A real city, with a postal code of it and its telephone prefix."""

    name: str
    market: str
    country: str
    postal_code: str
    latitude: float
    longitude: float
    phone: str

    def miles_to(self, other: "City") -> int:
        """The distance by road, about."""
        here, there = radians(self.latitude), radians(other.latitude)
        across = radians(other.longitude - self.longitude)
        half = sin((there - here) / 2) ** 2 + cos(here) * cos(there) * sin(across / 2) ** 2
        return round(2 * 3959 * asin(sqrt(half)) * 1.18)


CITIES = (
    City("Dallas", "TX", "US", "75247", 32.78, -96.80, "+1 214"),
    City("Houston", "TX", "US", "77029", 29.76, -95.37, "+1 713"),
    City("Laredo", "TX", "US", "78045", 27.51, -99.51, "+1 956"),
    City("Chicago", "IL", "US", "60638", 41.88, -87.63, "+1 312"),
    City("Atlanta", "GA", "US", "30336", 33.75, -84.39, "+1 404"),
    City("Memphis", "TN", "US", "38118", 35.15, -90.05, "+1 901"),
    City("Nashville", "TN", "US", "37210", 36.16, -86.78, "+1 615"),
    City("Columbus", "OH", "US", "43228", 39.96, -83.00, "+1 614"),
    City("Indianapolis", "IN", "US", "46241", 39.77, -86.16, "+1 317"),
    City("Kansas City", "MO", "US", "64120", 39.10, -94.58, "+1 816"),
    City("Denver", "CO", "US", "80239", 39.74, -104.99, "+1 303"),
    City("Salt Lake City", "UT", "US", "84104", 40.76, -111.89, "+1 801"),
    City("Phoenix", "AZ", "US", "85043", 33.45, -112.07, "+1 602"),
    City("Los Angeles", "CA", "US", "90058", 34.05, -118.24, "+1 213"),
    City("Fresno", "CA", "US", "93725", 36.74, -119.79, "+1 559"),
    City("Seattle", "WA", "US", "98108", 47.61, -122.33, "+1 206"),
    City("Minneapolis", "MN", "US", "55413", 44.98, -93.27, "+1 612"),
    City("Charlotte", "NC", "US", "28214", 35.23, -80.84, "+1 704"),
    City("Savannah", "GA", "US", "31408", 32.08, -81.09, "+1 912"),
    City("Newark", "NJ", "US", "07114", 40.74, -74.17, "+1 973"),
    City("Toronto", "ON", "CA", "M9W 5L1", 43.65, -79.38, "+1 416"),
    City("Winnipeg", "MB", "CA", "R2X 2Y4", 49.90, -97.14, "+1 204"),
    City("Monterrey", "NL", "MX", "64000", 25.69, -100.32, "+52 81"),
    City("Querétaro", "QA", "MX", "76000", 20.59, -100.39, "+52 442"),
)

STREETS = ("Commerce Way", "Industrial Boulevard", "Depot Street", "Terminal Road", "Mill Lane", "Warehouse Row")

PLACES = (
    *("Cedar Ridge", "Blue Harbor", "Iron Creek", "Maple Hollow", "Silver Mesa", "Granite Bay", "Prairie Gate"),
    *("Copper Hill", "Willow Bend", "Red Canyon", "North Fork", "Amber Valley", "Stone Ferry", "Juniper Flats"),
    *("Lantern Point", "Birch Landing", "Heron Pass", "Clear Spring", "Barley Field", "Long Meadow", "Otter Falls"),
    *("Pine Barrel", "Quarry Lake", "Summer Gulf", "Thistle Down", "Union Crossing", "Vine Terrace", "Walnut Bluff"),
    *("Yellow Dune", "Black Alder", "Coral Cape", "Windy Shoal", "Ember Rock", "Fallow Acre", "Green Lock"),
    *("Hidden Quay", "Ivory Sound", "Jasper Ring", "Kettle Brook", "Little Dome", "Misty Orchard", "Narrow Strait"),
    *("Old Weir", "Plum Thicket", "Quiet Cove", "Rusty Anchor", "Sandy Spit", "Tall Timber", "Upper Reach"),
    *("Velvet Marsh", "White Butte", "Winter Glen", "Zinc Gully"),
)
"""The first words of companies' names, each used once in a brokerage."""

SHIPPER_TRADES = (
    ("Foods", "FOOD_SERVICES"),
    ("Building Supply", "CONSTRUCTION"),
    ("Packaging", "MANUFACTURING"),
    ("Furniture", "CONSUMER_GOODS"),
    ("Farms", "AGRICULTURE_FORESTRY"),
    ("Machinery", "INDUSTRIAL_MACHINERY"),
    ("Medical Supply", "HEALTHCARE"),
    ("Outfitters", "RETAIL_TRADE"),
    ("Wholesale", "WHOLESALE_TRADE"),
)
"""What customers trade in, with the API's word for the industry."""

CARRIER_TRADES: dict[str, tuple[str, ...]] = {
    "TRUCKLOAD": ("Freight Lines", "Transport", "Trucking", "Haulage"),
    "LTL": ("LTL Express",),
    "AIR": ("Air Cargo",),
    "OCEAN": ("Ocean Lines",),
    "RAIL": ("Intermodal",),
    "CARTAGE": ("Cartage",),
    "LINEHAUL": ("Linehaul",),
}

VENDOR_TRADES = ("Customs Brokers", "Warehousing", "Container Yards", "Inspections", "Crating")
FACTOR_TRADES = ("Capital", "Factoring", "Receivables")

GOODS = (
    *("Canned vegetables", "Bottled water", "Frozen dough", "Roof shingles", "Steel brackets", "Corrugated boxes"),
    *("Office chairs", "Garden tools", "Irrigation pumps", "Bandages", "Camping stoves", "Paper towels"),
)

CUSTOMER_DESKS = (
    ("Accounts Payable", ["BILLING"]),
    ("Shipping Desk", ["SHIPPING", "DOCK_SHIPPING"]),
    ("Receiving Desk", ["RECEIVING"]),
    ("Purchasing", ["PURCHASING", "PROCUREMENT"]),
)
CARRIER_DESKS = (("Dispatch", ["DISPATCH"]), ("Accounts Receivable", ["ACCOUNTING"]), ("After Hours", ["AFTER_HOURS"]))
VENDOR_DESKS = (("Operations", ["OPERATION"]), ("Billing", ["BILLING"]))

USERS = (
    ("Dispatch East", ["CARRIER_REP"], "ACTIVE", "East"),
    ("Dispatch West", ["CARRIER_REP"], "ACTIVE", "West"),
    ("Sales East", ["CUSTOMER_REP"], "ACTIVE", "East"),
    ("Sales West", ["CUSTOMER_REP"], "ACTIVE", "West"),
    ("Cross-Border Desk", ["CUSTOMER_REP", "CARRIER_REP"], "ACTIVE", "West"),
    ("Accounting", ["AR_AP"], "ACTIVE", "Back Office"),
    ("Compliance", ["COMPLIANCE"], "ACTIVE", "Back Office"),
    ("Administration", ["ADMIN"], "ACTIVE", "Back Office"),
    ("Night Dispatch", ["CARRIER_REP"], "PENDING", "East"),
    ("Holiday Desk", ["CUSTOMER_REP"], "INACTIVE", "Back Office"),
)
"""Name, roles, status and team of the brokerage's own people."""

TEAMS = ("East", "West", "Back Office")

PAYMENT_TERMS = (
    ("Due on receipt", 0, None),
    ("Net 15", 15, None),
    ("Net 30", 30, None),
    ("Net 45", 45, None),
    ("Quick pay", 2, 3.0),
)
"""Name, days, and the fee in percent for being paid quickly."""
