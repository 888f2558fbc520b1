package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieNameTest {

    @ParameterizedTest
    @CsvSource({
        "sid, false, false",
        "x__Host-sid, false, false",
        "__Host, false, false",
        "__Hostsid, false, false",
        "__Secure-, true, false",
        "__Secure-sid, true, false",
        "__sEcUrE-sid, true, false",
        "__Host-, true, true",
        "__Host-sid, true, true",
        "__host-sid, true, true",
        "__HOST-SID, true, true",
        "__Host-Http-sid, true, true"})
    void prefixesAreFoundWithoutCase(String name, boolean secure, boolean host) {
        assertThat(CookieName.demandsSecure(name)).isEqualTo(secure);
        assertThat(CookieName.demandsHost(name)).isEqualTo(host);
    }
}
