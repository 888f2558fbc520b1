package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTest {

    @ParameterizedTest
    @CsvSource({"X-A, true", "Authorization, true", "ETag, true", "X-Access-Control-A, true",
            "Cache-Control, false", "content-type, false", "Set-Cookie, false", "SET-COOKIE2, false",
            "Access-Control-Allow-Origin, false", "access-control-x, false"})
    void whatBrowsersShowAnywayOrNeverNeedsNoListing(String name, boolean isHidden) {
        assertThat(Exposure.isHidden(name)).isEqualTo(isHidden);
    }

    @ParameterizedTest
    @CsvSource({"'', '', false", "X-A, X-A, false", "X-A|X-B|x-a, 'X-A, X-B', false", "*, *, true",
            "*|Authorization, '*, Authorization', true", "|X-A||X-B, 'X-A, X-B', false"})
    void aNameIsListedOnce(String names, String listed, boolean any) {
        assertThat(Exposure.union(Arrays.asList(names.split("\\|")))).isEqualTo(listed);
        Exposure exposure = Exposure.of(Arrays.stream(names.split("\\|")).filter(name -> !name.isEmpty()).toList(),
                true);
        assertThat(exposure.text()).isEqualTo(listed);
        assertThat(exposure.exposesAny()).isEqualTo(any);
    }
}
