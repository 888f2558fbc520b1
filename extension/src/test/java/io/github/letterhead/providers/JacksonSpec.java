package io.github.letterhead.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Json;
import io.github.letterhead.spec.Spec;
import io.github.letterhead.spec.model.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jackson 2 as an application has set it up: names are those that it writes, and nothing of it is changed. */
public abstract class JacksonSpec extends Spec {

    private Answer get(String path) {
        Answer answer = wire(JacksonApplication.class).get("people/" + path);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET, "secret", "Main Street");
        return answer;
    }

    private void assertSame(String path, String expected) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        Json.assertSame(answer, expected);
    }

    private void assertRefused(String path, String name) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(400);
        assertThat(answer.body()).contains("'" + name + "'");
    }

    @AfterEach
    void theMapperOfTheApplicationIsNotChanged() {
        assertThat(get("untouched").body()).isEqualTo("true");
    }

    @Test
    void namesAreThoseOfTheNamingStrategy() {
        assertSame("named", "{'user_id': 1, 'first_name': 'Ann'}");
        assertSame("named-list", "[{'first_name': 'Ann'}, {'first_name': 'Ann'}]");
        assertSame("named?fields=user_id", "{'user_id': 1}");
        assertSame("named?fields=-user_id", "{'first_name': 'Ann'}");
        assertRefused("named?fields=password", "password");
    }

    @Test
    void modelsThatNobodyElseSeesAreWritten() {
        assertSame("package-private", "{'user_id': 1, 'first_name': 'Ann'}");
    }

    @Test
    void namesThatAnnotationsGiveAreNamedAndAliasesAreNot() {
        assertSame("renamed", "{'e-mail': 'ann@home.example', 'first_name': 'Ann'}");
        assertSame("renamed?fields=e-mail", "{'e-mail': 'ann@home.example'}");
        assertSame("renamed-excluded", "{'first_name': 'Ann'}");
        assertSame("renamed-by-setter", "{'post': 'ann@home.example'}");
        assertRefused("renamed?fields=nick", "nick");
        assertRefused("renamed?fields=first_name,contact", "contact");
    }

    @Test
    void membersThatJacksonLeavesOutStayOut() {
        assertSame("not-null", "{'user_id': 1}");
        assertSame("not-null?fields=user_id,nothing", "{'user_id': 1}");
        assertSame("viewed", "{'first_name': 'Ann'}");
        assertSame("viewed?fields=mail", "{}");
    }

    @Test
    void namesThatMixInsGiveCanBeNamed() {
        assertSame("mixed", "{'user_id': 1, 'label': 'Ann'}");
        assertSame("mixed-included", "{'label': 'Ann'}");
        assertSame("mixed-below", "{'one': {'user_id': 1}}");
        assertSame("mixed?fields=label", "{'label': 'Ann'}");
        assertSame("mixed?fields=-label", "{'user_id': 1}");
        assertRefused("mixed?fields=label,password", "password");
    }

    @Test
    void polymorphicModelsKeepTheirType() {
        assertSame("pets",
                "[{'kind': 'cat', 'name': 'Tom', 'lives': 9}, {'kind': 'dog', 'name': 'Rex', 'breed': 'Pug'}]");
        assertSame("pets-included", "[{'kind': 'cat', 'lives': 9}, {'kind': 'dog'}]");
        assertSame("pets?fields=kind", "[{'kind': 'cat'}, {'kind': 'dog'}]");
        assertSame("pets?fields=-kind,-name", "[{'lives': 9}, {'breed': 'Pug'}]");
    }

    @Test
    void membersThatAreNoPropertiesCanBeNamed() {
        assertSame("unwrapped", "{'first_name': 'Ann', 'city': 'Rome'}");
        assertSame("unwrapped?fields=city", "{'city': 'Rome'}");
        assertSame("extended", "{'first_name': 'Ann', 'a': '1'}");
        assertSame("extended?fields=a", "{'a': '1'}");
        assertSame("labelled", "{'address': 'label of Rome'}");
    }

    @Test
    void textThatIsWrittenAsItIsIsFilteredToo() {
        assertSame("raw", "{'raw': {'city': 'Rome'}}");
        Answer broken = get("raw-broken");
        assertThat(broken.status()).as(broken.raw()).isEqualTo(500);
        assertThat(broken.body()).isEmpty();
    }

    @Test
    void namesOfANamingStrategyOfTheModelCanBeNamed() {
        assertSame("kebab", "{'first-name': 'Ann'}");
        assertSame("kebab?fields=first-name", "{'first-name': 'Ann'}");
        assertSame("backwards", "{'emaNtsrif': 'Ann', 'dIresu': 1}");
        assertSame("backwards?fields=dIresu", "{'dIresu': 1}");
    }
}
