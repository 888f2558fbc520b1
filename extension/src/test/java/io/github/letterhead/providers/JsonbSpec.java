package io.github.letterhead.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Json;
import io.github.letterhead.spec.Spec;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON-B with annotations, adapters and a strategy of the application: names are those that it writes. */
public abstract class JsonbSpec extends Spec {

    /** What these tests talk to. */
    public static final List<Class<? extends Application>> APPLICATIONS =
            List.of(JsonbApplication.class, OwnJsonbApplication.class, UsualJsonbApplication.class);

    private Answer get(Class<? extends Application> application, String path) {
        Answer answer = wire(application).get("books/" + path);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET);
        return answer;
    }

    private void assertSame(Class<? extends Application> application, String path, String expected) {
        Answer answer = get(application, path);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        Json.assertSame(answer, expected);
    }

    @Test
    void namesAreThoseOfAnnotationsAndAdapters() {
        assertSame(JsonbApplication.class, "annotated",
                "[{'isbn-13': '978', 'firstTitle': 'Letters', 'price': {'amount': '9.90'}}]");
        assertSame(JsonbApplication.class, "included", "{'isbn-13': '978', 'price': {'amount': '9.90'}}");
        assertSame(JsonbApplication.class, "annotated?fields=isbn-13,price(amount)",
                "[{'isbn-13': '978', 'price': {'amount': '9.90'}}]");
        assertSame(JsonbApplication.class, "annotated?fields=price(currency)", "[{'price': {}}]");
        assertSame(JsonbApplication.class, "annotated?fields=note", "[{}]");
        assertThat(get(JsonbApplication.class, "annotated?fields=buyer").status()).isEqualTo(400);
    }

    @Test
    void namesOfAStrategyOfTheApplicationCanBeNamed() {
        assertSame(OwnJsonbApplication.class, "plain", "{'own isbnNumber': '978', 'own firstTitle': 'Letters'}");
        assertSame(OwnJsonbApplication.class, "excluded", "{'own isbnNumber': '978'}");
        assertSame(OwnJsonbApplication.class, "plain?fields=own%20firstTitle", "{'own firstTitle': 'Letters'}");
    }

    @Test
    void namesOfTheUsualStrategiesAreCheckedAndThoseOfAdaptersPass() {
        assertSame(UsualJsonbApplication.class, "plain?fields=isbn_number", "{'isbn_number': '978'}");
        assertThat(get(UsualJsonbApplication.class, "plain?fields=buyer").status()).isEqualTo(400);
        assertSame(UsualJsonbApplication.class, "priced", "{'isbn_number': '978', 'price': {'amount': 9.90}}");
        assertSame(UsualJsonbApplication.class, "priced?fields=price(amount)", "{'price': {'amount': 9.90}}");
        assertThat(get(UsualJsonbApplication.class, "priced?fields=buyer").status()).isEqualTo(400);
        assertSame(UsualJsonbApplication.class, "without-nulls", "{'isbn_number': '978'}");
    }

    /** Which names there are is known to JSON-B alone. */
    @Test
    void unknownNamesMatchNothingWhereTheApplicationHasAJsonbOfItsOwn() {
        assertSame(OwnJsonbApplication.class, "plain?fields=buyer", "{}");
        assertSame(JsonbApplication.class, "plain?fields=first-title", "{}");
        assertThat(get(JsonbApplication.class, "plain?fields=own%20firstTitle").status()).isEqualTo(400);
    }
}
