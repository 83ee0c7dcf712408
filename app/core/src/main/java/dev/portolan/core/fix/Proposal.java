package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;

/// A fix that nobody has tried yet.
///
/// @param subject what tells it from other proposals of its remedy, such as `gw-2`; of two with one subject
///     only the first that helps is offered
/// @param edit one undo step, called what the fix is called
record Proposal(String subject, Edit edit) {
    /// A proposal whose edit stands alone in the undo menu.
    ///
    /// @param title what it does to whom
    static Proposal of(String subject, String title, Edit edit) {
        return new Proposal(subject, new Edit(title, edit.change()));
    }
}
