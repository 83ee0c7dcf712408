package dev.portolan.core.file;

import dev.portolan.core.edit.Fragment;

/// Parts of plans as text, for the clipboard: JSON that says `"portolan": "fragment"`, and then what a plan
/// file says of its zones, hosts, links and layout. Instances that come without their hosts stand in
/// `instances`.
///
/// A zone of a host and an end of a link may be missing from the text: they are elements of the plan that it
/// was copied from, and perhaps of that into which it is pasted.
public final class FragmentText {
    /// The field that tells these texts from all others.
    static final String MARK = "portolan";

    /// What that field says.
    static final String FRAGMENT = "fragment";

    /// Where problems are, for there is no file.
    private static final String PLACE = FileText.text("fragment.place");

    private FragmentText() {}

    /// The part as text, ending with a line feed.
    public static String write(Fragment fragment) {
        return PlanWriter.write(fragment);
    }

    /// The part of a plan that the text holds, or the first fault in it.
    ///
    /// @param text anything that people copy
    public static FragmentRead read(String text) {
        if (!text.contains('"' + MARK + '"')) {
            return none();
        }
        try {
            return JsonParsing.parse(text) instanceof Json.Obj root && isMarked(root)
                    ? new FragmentRead.Fine(PlanDecoder.ofFragment().fragment(PlanReader.known(root)))
                    : none();
        } catch (PlanFault fault) {
            return new FragmentRead.Failed(fault.in(PLACE));
        }
    }

    private static boolean isMarked(Json.Obj root) {
        return root.fields().get(MARK) instanceof Json.Text mark && mark.value().equals(FRAGMENT);
    }

    private static FragmentRead none() {
        return new FragmentRead.Failed(PlanProblem.ofFile(PLACE, FileText.text("fragment.none")));
    }
}
