package dev.portolan.catalog.reader;

import java.io.Serial;
import java.util.function.Supplier;

/// Ends the reading of a catalog file, or of an entry in it, at something that is wrong. The message is that
/// of the [CatalogProblem]. It has no stack trace: what it tells is a place in a file, and a large file has
/// many.
public final class CatalogException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Supplier<String> wording;

    /// Where something is wrong: two complaints of one place are about one mistake.
    record Place(Position at, String field) {}

    CatalogException(CatalogProblem problem) {
        this(new Position(problem.file(), problem.line(), problem.column()), problem.field(), problem.message());
    }

    CatalogException(Position at, String field, String message) {
        this(at, field, () -> message);
    }

    /// @param wording finds the words, which may be much work, if anybody is told
    CatalogException(Position at, String field, Supplier<String> wording) {
        super(null, null, false, false);
        this.place = new Place(at, field);
        this.wording = wording;
    }

    Place place() {
        return place;
    }

    /// What is wrong, and where.
    public CatalogProblem problem() {
        var at = place.at();
        return new CatalogProblem(at.file(), at.line(), at.column(), place.field(), wording.get());
    }

    @Override
    public String getMessage() {
        return problem().toString();
    }
}
