package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.FoldApplication;
import io.github.letterhead.spec.fold.ShoutWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How header values, cookies, Vary, Content-Type and Location look on the wire. */
public abstract class HeaderFoldSpec extends Spec {

    private static final String HTTP_DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

    private Answer get(String path) {
        return wire(FoldApplication.class).get(path);
    }

    // ---- values and lines

    @Test
    public void everyKindOfValueIsWrittenAsTheHeaderNeedsIt() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("Cache-Control", "max-age=60");
        expected.put("ETag", "W/\"v1\"");
        expected.put("X-Tag", "\"v2\"");
        expected.put("Link", "<http://example.org/next>; rel=\"next\"");
        expected.put("X-Type", "application/json");
        expected.put("Content-Language", "fr-CA");
        expected.put("X-Date", HTTP_DATE);
        expected.put("X-Instant", HTTP_DATE);
        expected.put("X-Zoned", HTTP_DATE);
        expected.put("X-Offset", HTTP_DATE);
        expected.put("X-Integer", "7");
        expected.put("X-Long", "-9223372036854775808");
        expected.put("X-Boolean", "true");
        expected.put("X-Enum", "LARGE");
        expected.put("X-Enum-Text", "small");
        expected.put("X-URI", "http://example.org/?a=b");
        expected.put("X-Builder", "built");
        expected.put("X-Empty", "");
        expected.put("X-Inner", "a  b\tc");
        Answer answer = get("header/values");
        assertSoftly(softly -> expected.forEach((name, value) ->
                softly.assertThat(answer.values(name)).as(name).containsExactly(value)));
    }

    @Test
    public void addedLinesOfOneNameKeepTheirOrder() {
        Answer answer = get("header/added");
        assertThat(answer.values("X-List"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList());
        assertThat(answer.values("X-Other"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).mapToObj(i -> "-" + i).toList());
    }

    @Test
    public void settingAHeaderReplacesAllLinesOfThatNameInAnyCase() {
        assertThat(get("header/set").values("X-List")).containsExactly("3", "4");
    }

    @Test
    public void settingAHeaderIfAbsentMeansAbsentAtThatTime() {
        Answer answer = get("header/if-absent");
        assertThat(answer.header("X-Present")).isEqualTo("1");
        assertThat(answer.header("X-Absent")).isEqualTo("2");
        assertThat(answer.header("X-Removed")).isEqualTo("2");
        assertThat(answer.header("X-Later")).isEqualTo("2");
    }

    @Test
    public void removingAHeaderTakesAwayEveryLine() {
        Answer answer = get("header/removed");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.values("X-List")).isEmpty();
    }

    @Test
    public void whatSeveralThreadsWriteAtOnceArrives() {
        Answer answer = get("header/threads");
        List<String> expected = IntStream.range(0, 40).mapToObj(i -> "t" + i / 10 + "n" + i % 10).toList();
        assertThat(answer.values("X-List")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answer.cookies()).containsExactlyInAnyOrderElementsOf(
                expected.stream().map(name -> name + "=1; Path=/; SameSite=Lax").toList());
    }

    // ---- Content-Type

    @Test
    public void contentTypeReplacesTheMediaTypeOfAPlainValue() {
        Answer answer = get("content-type/text");
        assertThat(mediaType(answer)).isEqualTo("application/vnd.x");
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void contentTypeIsKnownBeforeTheWriterIsChosen() {
        for (String path : List.of("writer", "writer-for-object", "writer-for-stage")) {
            Answer answer = get("content-type/" + path);
            assertThat(mediaType(answer)).as(path).isEqualTo(ShoutWriter.MEDIA_TYPE);
            assertThat(answer.body()).as(path).isEqualTo("ENTITY");
        }
    }

    @Test
    public void theCharsetOfContentTypeIsTheOneTheEntityIsWrittenIn() {
        Answer answer = get("content-type/charset");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=ISO-8859-1");
        assertThat(answer.raw()).endsWith("caf\u00e9");
    }

    @Test
    public void contentTypeMakesJsonOfABeanWhoseMethodProducesText() {
        Answer answer = get("content-type/bean");
        assertThat(mediaType(answer)).isEqualTo("application/json");
        assertThat(answer.body()).isEqualToIgnoringWhitespace("{\"name\":\"fern\"}");
    }

    @Test
    public void contentTypeIsNeverAddedASecondTime() {
        assertThat(mediaType(get("content-type/twice"))).isEqualTo("text/vnd.second");
    }

    @Test
    public void removingContentTypeLeavesTheMediaTypeOfTheMethod() {
        Answer answer = get("content-type/removed");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.body()).isEqualTo("entity");
    }

    // ---- cookies

    @Test
    public void cookiesAreWrittenAsTheRfcHasThemInTheOrderOfTheCalls() {
        assertThat(get("cookie/text").cookies()).containsExactly(
                "default=1; Path=/; SameSite=Lax",
                "full=\"quoted\"; Domain=example.org; Expires=Thu, 22 Jan 2037 12:00:10 GMT; HttpOnly; Max-Age=3600; "
                        + "Partitioned; Path=/app; SameSite=None; Secure; Priority=High",
                "bare=",
                "jakarta=1; HttpOnly; Max-Age=5; Path=/jakarta; SameSite=Strict; Secure",
                "parsed=1; HttpOnly; Path=/parsed");
    }

    @Test
    public void ofCookiesWithEqualNameDomainAndPathTheLastWinsInThePlaceOfTheFirst() {
        assertThat(get("cookie/equal").cookies()).containsExactly("a=2; Path=/; SameSite=Lax",
                "b=1; Path=/; SameSite=Lax", "c=2; Domain=EXAMPLE.org; Path=/; SameSite=Lax", "d=2; Path=/");
    }

    @Test
    public void cookiesThatDifferInNameDomainOrPathAllStay() {
        assertThat(get("cookie/different").cookies()).containsExactly("a=1; Path=/; SameSite=Lax",
                "A=2; Path=/; SameSite=Lax", "a=3; Path=/sub; SameSite=Lax", "a=4; SameSite=Lax",
                "a=5; Domain=example.org; Path=/; SameSite=Lax");
    }

    @Test
    public void aDeletedCookieHasTheAttributesItWasSetWith() {
        String expired = "; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
        assertThat(get("cookie/deleted").cookies()).containsExactly(
                "unknown=" + expired + "; Max-Age=0; Path=/",
                "__Host-unknown=" + expired + "; Max-Age=0; Path=/; Secure",
                "__Secure-unknown=" + expired + "; Max-Age=0; Path=/; Secure",
                "known=; Domain=example.org; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Max-Age=0; Path=/app; "
                        + "SameSite=Lax",
                "given=" + expired + "; Max-Age=0; Path=/given; SameSite=Lax");
    }

    // ---- Vary

    @Test
    public void varyIsAUnionComparedWithoutCase() {
        assertThat(vary(get("vary/lines"))).containsExactlyInAnyOrder("accept", "origin", "cookie");
    }

    @Test
    public void aStarInVaryAbsorbsTheRest() {
        assertThat(vary(get("vary/star"))).containsExactly("*");
        assertThat(vary(get("vary/star-under-direct"))).containsExactly("*");
        assertThat(vary(get("vary/direct-star"))).containsExactly("*");
    }

    // ---- Location

    @Test
    public void aRelativeLocationIsResolvedAgainstTheBaseOfTheApplication() {
        String expected = runtime().base(FoldApplication.class) + "things/7?a=b";
        Answer text = get("location/text?to=" + encoded("things/7?a=b"));
        assertThat(text.status()).isEqualTo(201);
        assertThat(text.header("Location")).isEqualTo(expected);
        Answer uri = get("location/uri?to=" + encoded("things/7?a=b"));
        assertThat(uri.status()).isEqualTo(303);
        assertThat(uri.header("Location")).isEqualTo(expected);
    }

    @Test
    public void aLocationIsResolvedAsTheBuilderOfTheRuntimeDoes() {
        List<String> targets = List.of("things/7", "/things/7", "../up", "./here", "?query=1", "a/../b",
                "//example.org/x", "http://example.org/x?y=z#w", "urn:isbn:0451450523");
        assertSoftly(softly -> {
            for (String target : targets) {
                String builder = get("location/builder?to=" + encoded(target)).header("Location");
                softly.assertThat(get("location/text?to=" + encoded(target)).header("Location")).as("text " + target)
                        .isEqualTo(builder);
                softly.assertThat(get("location/uri?to=" + encoded(target)).header("Location")).as("URI " + target)
                        .isEqualTo(builder);
            }
        });
    }

    @Test
    public void anAbsoluteLocationStaysAsItIs() {
        assertThat(get("location/text?to=" + encoded("https://example.org/x")).header("Location"))
                .isEqualTo("https://example.org/x");
    }

    @Test
    public void locationIsNeverAddedASecondTime() {
        assertThat(get("location/added").header("Location"))
                .isEqualTo(runtime().base(FoldApplication.class) + "second");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
