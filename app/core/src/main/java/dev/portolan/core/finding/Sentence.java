package dev.portolan.core.finding;

/// The words of a finding. They are put together when somebody reads them: a large plan has tens of thousands of
/// notes that nobody looks at while the mouse moves. Until then a sentence keeps what it is made of alive, which
/// should be no more than parts of the plan and of its ports.
@FunctionalInterface
public interface Sentence {
    /// The whole sentence. It names both sides and the arithmetic.
    String text();
}
