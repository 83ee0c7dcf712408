package dev.portolan.catalog.reader;

import java.io.Serial;

/// Ends the reading of a catalog file, or of an entry in it, at something that is wrong. The message is that of
/// the [CatalogProblem].
public final class CatalogException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CatalogProblem problem;

    CatalogException(CatalogProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    CatalogException(Position at, String field, String message) {
        this(new CatalogProblem(at.file(), at.line(), at.column(), field, message));
    }

    /// What is wrong, and where.
    public CatalogProblem problem() {
        return problem;
    }
}
