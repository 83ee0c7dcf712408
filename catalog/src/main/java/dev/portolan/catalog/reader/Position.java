package dev.portolan.catalog.reader;

/// A place in a file.
///
/// @param line counted from 1
/// @param column counted from 1
record Position(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
