package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindAddressTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,       10.0.0.5,         true",
        "0.0.0.0,       ::1,              false",
        "0.0.0.0,       ::,               true",
        "0.0.0.0,       ::%v6only,        false",
        "0.0.0.0,       db.example.org,   true",
        "*,             10.0.0.5,         true",
        "*,             ::1,              true",
        "::,            10.0.0.5,         true",
        "::,            ::%v6only,        true",
        "[::],          127.0.0.1,        true",
        "0:0:0:0:0:0:0:0, 127.0.0.1,      true",
        "::%v6only,     127.0.0.1,        false",
        "::%v6only,     ::1,              true",
        "::%v6only,     ::%v6only,        true",
        "127.0.0.1,     127.0.0.1,        true",
        "127.0.0.1,     127.0.0.2,        false",
        "127.0.0.1,     10.0.0.5,         false",
        "127.0.0.1,     ::1,              false",
        "127.0.0.1,     ::ffff:127.0.0.1, true",
        "127.0.0.1,     localhost,        true",
        "127.0.0.1,     LocalHost,        true",
        "::1,           0:0:0:0:0:0:0:1,  true",
        "::1,           [::1],            true",
        "2001:db8::1,   2001:DB8:0::1,    true",
        "fe80::1%eth0,  fe80::1%eth0,     true",
        "fe80::1%eth0,  fe80::1%eth1,     false",
        "fe80::1%eth0,  FE80:0::1%eth0,   true",
        "fe80::1%eth0,  0.0.0.0,          false",
        "fe80::1%lo,    0.0.0.0,          false",
        "fe80::1%eth0,  ::,               true",
        "fe80::1%eth0,  ::%v6only,        true",
        "fe80::1%eth0,  [fe80::1%eth0],   true",
        "fe80::1,       fe80::1,          true",
        "fe80::1,       fe80::1%eth0,     true",
        "fe80::1,       fe80::2%eth0,     false",
        "ff02::5%eth0,  ff02::5%eth1,     false",
        "ff01::5%eth0,  ff01::5%eth1,     false",
        "ff05::5%eth0,  ff05::5%eth1,     true",
        "::1,           ::1%lo,           true",
        "fd00::2,       fd00::2%eth0,     true",
        "fd00::2%eth0,  fd00::2%eth1,     true",
        "fd00::2%eth0,  fd00::3%eth0,     false",
        "::%eth0,       127.0.0.1,        true",
        "::%eth0,       ::1,              true",
        "::ffff:0.0.0.0, 127.0.0.1,       true",
        "::ffff:0.0.0.0, ::%v6only,       false",
        "::ffff:127.0.0.1%lo, 127.0.0.1,  true",
        "0::0%v6only,   127.0.0.1,        false",
        "0::0%v6only,   ::1,              true",
        "127.0.0.1%lo,  127.0.0.1,        false",
        "::1%,          ::1,              false",
        "db.example.org, DB.example.org,  true",
        "db.example.org, www.example.org, false",
        "db.example.org, 10.0.0.5,        false",
        "db.example.org, ::%v6only,       true",
    })
    void overlapsWhereASocketOfOneWouldBeInTheWayOfTheOther(String one, String other, boolean expected) {
        assertEquals(expected, BindAddress.of(one).overlaps(BindAddress.of(other)));
        assertEquals(expected, BindAddress.of(other).overlaps(BindAddress.of(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,     true",
        "127.5.6.7,     true",
        "::1,           true",
        "[::1],         true",
        "localhost,     true",
        "::ffff:127.0.0.1, true",
        "::1%lo,        true",
        "::1%v6only,    true",
        "fe80::1%lo,    false",
        "0.0.0.0,       false",
        "::,            false",
        "10.0.0.5,      false",
        "127.example,   false",
        "db.example.org, false",
    })
    void knowsLoopback(String address, boolean expected) {
        assertEquals(expected, BindAddress.of(address).isLoopback());
    }

    @Test
    void onlyWildcardsStandForMoreThanOneAddress() {
        assertEquals(
                List.of("0.0.0.0", "*", "::", "[::]", "::%v6only", "::%eth0"),
                Stream.of(
                                "0.0.0.0",
                                "*",
                                "::",
                                "[::]",
                                "::%v6only",
                                "::%eth0",
                                "127.0.0.1",
                                "::1",
                                "localhost",
                                "any",
                                "")
                        .filter(text -> BindAddress.of(text).isWildcard())
                        .toList());
    }

    @Test
    void spellingsOfOneAddressAreEqual() {
        assertEquals(BindAddress.of("::"), BindAddress.of("[0:0::0]"));
        assertEquals(BindAddress.of("0.0.0.0"), BindAddress.of("0.0"));
        assertEquals(BindAddress.of("127.0.0.1"), BindAddress.of("localhost"));
        assertEquals(BindAddress.of("::1"), BindAddress.of("::1%lo"));
        assertEquals(BindAddress.of("::%v6only"), BindAddress.of("[0::0%v6only]"));
        assertNotEquals(BindAddress.of("fe80::1"), BindAddress.of("fe80::1%eth0"));
        assertNotEquals(BindAddress.of("::"), BindAddress.of("0.0.0.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "::",
                "::%v6only",
                "10.0.0.5",
                "::1",
                "::1%lo",
                "fe80::1%eth0",
                "fe80::1",
                "db.example.org",
                ""
            })
    void readsItsOwnTextAgain(String address) {
        assertEquals(
                BindAddress.of(address), BindAddress.of(BindAddress.of(address).toString()));
    }
}
