package io.github.letterhead.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.load.served.Token;
import io.github.letterhead.load.served.Way;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The judge of the load test sees what it is there for. */
class CheckTest {

    private static final String OWN = Token.of(1);
    private static final String FOREIGN = Token.of(2);

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    CheckTest() {
        headers.putAll(Map.of("X-Token", List.of(OWN), "X-Filter", List.of(OWN), "X-Late", List.of(OWN),
                "X-Plain", List.of(OWN), "Access-Control-Allow-Origin", List.of("https://" + OWN + ".example"),
                "Access-Control-Allow-Credentials", List.of("true"),
                "Set-Cookie", List.of("token=" + OWN + "; Path=/; SameSite=Lax")));
    }

    private List<String> faults(int status, String entity) {
        return new Check(Way.FIELD, OWN, status, headers, entity).faults();
    }

    @Test
    void anAnswerThatIsAllRightHasNoFault() {
        assertThat(faults(Token.success(OWN), Token.entity(OWN))).isEmpty();
    }

    @Test
    void aForeignCookieIsSeen() {
        headers.put("Set-Cookie", List.of("token=" + OWN + "; Path=/; SameSite=Lax", "token=" + FOREIGN));
        assertThat(faults(Token.success(OWN), Token.entity(OWN))).hasSize(2);
    }

    @Test
    void aForeignTokenInAHeaderThatNobodyExpectsIsSeen() {
        headers.put("Vary", List.of("x-" + OWN, "x-" + FOREIGN));
        assertThat(faults(Token.success(OWN), Token.entity(OWN))).singleElement().asString().contains(FOREIGN);
    }

    @Test
    void aForeignOriginIsSeen() {
        headers.put("Access-Control-Allow-Origin", List.of("https://" + FOREIGN + ".example"));
        assertThat(faults(Token.success(OWN), Token.entity(OWN))).hasSize(2);
    }

    @Test
    void aMissingHeaderIsSeen() {
        headers.remove("X-Late");
        assertThat(faults(Token.success(OWN), Token.entity(OWN))).singleElement().asString().contains("X-Late");
    }

    @Test
    void aForeignEntityIsSeen() {
        assertThat(faults(Token.success(OWN), Token.entity(FOREIGN))).hasSize(2);
    }

    @Test
    void aStatusThatTheTokenDidNotChooseIsSeen() {
        assertThat(faults(299, Token.entity(OWN))).singleElement().asString().contains("299");
    }
}
