package dev.portolan.core.file;

/// Ends the reading of a file at its first fault. Never leaves this package: readers turn it into a
/// [PlanProblem].
@SuppressWarnings("serial") // never serialised
final class PlanFault extends RuntimeException {
    private final Json.Place place;
    private final String field;

    PlanFault(Json.Place place, String field, String message) {
        super(message, null, false, false);
        this.place = place;
        this.field = field;
    }

    PlanProblem in(String file) {
        return new PlanProblem(file, place.line(), place.column(), field, String.valueOf(getMessage()));
    }
}
