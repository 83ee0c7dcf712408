/// Reads the catalog from YAML files.
///
/// To add a product, write one file `lines/ID.yaml` beside the others, take facts from sources that
/// `sources.yaml` names, and put the id into `index.yaml`. Every field that isn't known, is missing or has
/// the wrong form is refused with its place.
///
/// ```yaml
/// id: acme-server@2                # product and major version; the file's name
/// name: ACME Server 2.x            # the product's own name
/// short-name: ACME 2               # what fits a small box
/// stem: acme                       # instances are called acme-1, acme-2
/// family: Integration              # heading in the palette
/// summary: What it is for.
/// pictogram: generic
/// own-ports: false                 # whether instances may have listeners that no catalog knows
///
/// offset:
///   kind: setting                  # setting: the product adds its offset by itself
///                                  # per-port: each port option is written out; fixed: ports stay
///   default: 10                    # what a fresh installation has; 0 if left out
///   setting: "acme.toml: offset"   # where it is set; not needed with fixed
///
/// features:                        # what an instance can have on or off
///   metrics:
///     name: Metrics
///     enabled: true                # on in a fresh installation; false if left out
///     group: monitoring            # at most one of its features may be on, so it has two or more; may be
///     left out setting: "acme.toml: metrics"
///
/// ports:                           # what it can listen on, under ids that other lines use for the same
/// thing servlet-https: label: servlet https         # lower-case words for lists base: 9443
/// # before any offset, the default one included transport: tcp               # tcp if left out moves: true
/// # follows the offset; as the offset's kind says if left out features: [metrics]          # all must be on
/// for the port to be open; always open if left out bind: 0.0.0.0                # 0.0.0.0 if left out tls:
/// false                   # false if left out exposure: internal           # internet, partner, internal,
/// cluster or loopback; internal if left out main: false                  # one of the two to four ports that
/// a diagram shows; false if left out purpose: What it is for.     # in our own words setting: "acme.toml:
/// port"   # what changes the number sources: [S1, K]             # tags of sources.yaml that state the
/// number confidence: high             # high: source code, or two documents; medium: one; low: inferred
/// disputed: {base: 9444, source: S1}    # another number that a source gives note: What else to know.     #
/// nothing if left out jmx-registry: like: carbon                 # what isn't said here is as in
/// shared/carbon.yaml, under the same id setting: jmx.properties scratch: label: scratch random: true
/// # picked by the system at each start: no base, doesn't move purpose: What it is for. setting: not settable
/// sources: [S1]
///
/// dials:                           # what it connects to
///   database:
///     label: database
///     targets: [mysql/client]      # LINE/PORT, the first choice first; left out for services elsewhere
///     port: 3306                   # the target's number at the target's default offset
///     transport: tcp
///     features: []
///     through-load-balancer: false # whether a load balancer may stand in between; false if left out
///     purpose: What it is for.
///     setting: "acme.toml: database"
///     sources: [DA]
///     note: What else to know.
/// ```
package dev.portolan.catalog.reader;
