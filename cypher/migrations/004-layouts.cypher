// A layout is kept under its name, once.
CREATE CONSTRAINT layout_name IF NOT EXISTS FOR (layout:Layout) REQUIRE layout.name IS UNIQUE;
