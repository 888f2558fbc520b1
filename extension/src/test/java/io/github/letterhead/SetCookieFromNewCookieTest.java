package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class SetCookieFromNewCookieTest {

    @Test
    void allFactsButVersionAndCommentAreTaken() {
        NewCookie cookie = new NewCookie.Builder("sid").value("abc").path("/app").domain("example.org").version(1)
                .comment("why").maxAge(60).expiry(Date.from(Instant.parse("2037-01-22T12:00:10.5Z"))).secure(true)
                .httpOnly(true).sameSite(NewCookie.SameSite.STRICT).build();

        assertThat(SetCookie.from(cookie).headerValue()).isEqualTo("sid=abc; Domain=example.org; "
                + "Expires=Thu, 22 Jan 2037 12:00:10 GMT; HttpOnly; Max-Age=60; Path=/app; SameSite=Strict; Secure");
    }

    @Test
    void nothingIsAdded() {
        NewCookie cookie = new NewCookie.Builder("sid").value("abc").build();

        assertThat(SetCookie.from(cookie).headerValue()).isEqualTo("sid=abc");
    }

    @Test
    void missingValueIsEmpty() {
        assertThat(SetCookie.from(new NewCookie.Builder("sid").build()).headerValue()).isEqualTo("sid=");
    }

    @Test
    void zeroIsAnAgeAndMinusOneIsNone() {
        assertThat(SetCookie.from(new NewCookie.Builder("sid").maxAge(0).build()).headerValue())
                .isEqualTo("sid=; Max-Age=0");
        assertThat(SetCookie.from(new NewCookie.Builder("sid").maxAge(-1).build()).headerValue()).isEqualTo("sid=");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.from(new NewCookie.Builder("sid").maxAge(-2).build()))
                .withMessageStartingWith("Set-Cookie 'sid': Max-Age is negative");
    }

    @Test
    void dateOfADatabaseIsADate() {
        Date date = new Date(0) {
            private static final long serialVersionUID = 1;

            @Override
            public Instant toInstant() {
                throw new UnsupportedOperationException("as java.sql.Date does");
            }
        };

        assertThat(SetCookie.from(new NewCookie.Builder("sid").expiry(date).build()).expires()).contains(Instant.EPOCH);
    }

    @Test
    void whatItsTextWouldSmuggleInIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.from(new NewCookie.Builder("sid").value("s3cret; Domain=evil").build()))
                .withMessageStartingWith("Set-Cookie 'sid': the value has U+003B ';' at index 6")
                .withMessageNotContaining("s3cret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.from(new NewCookie.Builder("sid").path("/; Secure").build()))
                .withMessageStartingWith("Set-Cookie 'sid': the path has U+003B ';' at index 1");
    }

    @Test
    void textOfARuntimeIsReadWithoutItsVersion() {
        NewCookie cookie = new NewCookie.Builder("sid").value("abc").path("/app").secure(true).build();

        assertThat(SetCookie.parse(cookie.getName() + "=" + cookie.getValue() + ";Version=1;Path=/app;Secure"))
                .isEqualTo(SetCookie.from(cookie));
    }
}
