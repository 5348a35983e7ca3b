//! laws placeholder, to come
