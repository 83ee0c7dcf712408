package dev.portolan.core.fix;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.util.List;

/// The fixes of a plan's findings in the words of tests: `next-offset:gw-2 Move gw-2 from offset 100 to 101`.
final class Offers {
    private final Catalog catalog;
    private final Resolution resolution;

    private Offers(Catalog catalog, Topology plan) {
        this.catalog = catalog;
        this.resolution = new Resolver(catalog).resolve(plan);
    }

    static Offers in(Catalog catalog, Topology plan) {
        return new Offers(catalog, plan);
    }

    /// A plan of [SmallCatalog]'s products.
    static Offers inSmall(Topology plan) {
        return in(SmallCatalog.catalog(), plan);
    }

    /// A plan of the products that Portolan ships.
    static Offers inShipped(Topology plan) {
        return in(BundledCatalog.load(), plan);
    }

    Resolution resolution() {
        return resolution;
    }

    /// The first finding of a code.
    Finding finding(FindingCode code) {
        return resolution.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code.word() + " in " + resolution.findings()));
    }

    /// All fixes for the first finding of a code.
    List<Fix> fixes(FindingCode code) {
        return new Fixes(catalog).of(resolution, finding(code));
    }

    /// Those of one kind.
    List<String> of(FindingCode code, Fix.Kind kind) {
        return fixes(code).stream()
                .filter(fix -> fix.kind() == kind)
                .map(fix -> fix.id() + " " + fix.title())
                .toList();
    }

    /// The fix of that id.
    Fix.Ready ready(FindingCode code, String id) {
        return fixes(code).stream()
                .filter(fix -> fix.id().equals(id))
                .map(Fix.Ready.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    /// The edit of the fix of that id.
    Edit edit(FindingCode code, String id) {
        return ready(code, id).edit();
    }

    /// The plan after the fix of that id.
    Topology after(FindingCode code, String id) {
        return edit(code, id).apply(resolution.topology());
    }
}
