package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.Finding;
import java.util.Locale;

/// A way to settle a finding, with all that would follow from it.
public sealed interface Fix {
    /// What fixes do, the least disturbing first. Their words are stable.
    enum Kind {
        /// Quote the number that the target has.
        REQUOTE,
        /// Add a link that is missing.
        ADD_LINK,
        /// Take out what the catalog does not know.
        FORGET,
        /// Go back to the number that the product ships.
        RESET_BASE,
        /// Publish a port of a container, or publish it under another number.
        PUBLISH,
        /// Switch on what opens a port.
        SWITCH_ON,
        /// Give an instance, and its offset group with it, the next safe offset.
        NEXT_OFFSET,
        /// Give it that offset, and pin it there.
        PIN,
        /// Give the instances of a host other offsets, as few as possible.
        REPLAN_HOST,
        /// Take an instance out of its offset group.
        LEAVE_GROUP,
        /// Stop publishing a port.
        UNPUBLISH,
        /// Give a port that follows no offset the next free number.
        NEXT_NUMBER,
        /// Bind ports to another address.
        MOVE_ADDRESS,
        /// Switch off what opens a port, or all but one of what excludes one another.
        SWITCH_OFF,
        /// Take the number that another source gives.
        TAKE_DISPUTED,
        /// Link to what a load balancer stands for.
        BYPASS,
        /// Link to the port that offers the same over TLS.
        USE_TLS,
        /// Take a link out.
        REMOVE_LINK,
        /// Give one of two things of one name another.
        RENAME,
        /// Take back a waiver.
        UNWAIVE,
        /// Accept the finding, for a reason.
        WAIVE;

        /// The word used in files and on the command line, such as `next-offset`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The kind's word and, after a colon, what tells it from other fixes of its kind: `next-offset:gw-2`.
    /// Unique among the fixes of a finding, and the same each time.
    String id();

    /// What it does.
    Kind kind();

    /// What it does to whom, in a few words: also the name of the step in the undo menu.
    String title();

    /// What follows from it.
    Consequences consequences();

    /// A fix that can be applied as it is.
    ///
    /// @param edit one step, under the fix's title
    record Ready(String id, Kind kind, String title, Edit edit, Consequences consequences) implements Fix {}

    /// A fix that somebody has to give a reason for: the finding is accepted.
    ///
    /// @param finding what is accepted
    record Waiving(String id, Kind kind, String title, Finding finding, Consequences consequences) implements Fix {
        /// The step that accepts it.
        ///
        /// @throws IllegalArgumentException if the reason is blank
        public Edit edit(String reason) {
            return Fixes.waive(finding, reason);
        }
    }
}
