package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sid=                                          | sid=
            sid=a=b==                                     | sid=a=b==
            sid="a"                                       | sid="a"
            sid = a ;Path = /                             | sid=a; Path=/
            sid=a;path=/;HTTPONLY;secure                  | sid=a; HttpOnly; Path=/; Secure
            sid=a; samesite=LAX; Domain=Example.org       | sid=a; Domain=Example.org; SameSite=Lax
            sid=a; SameSite=strict                        | sid=a; SameSite=Strict
            sid=a; secure; partitioned; samesite=none     | sid=a; Partitioned; SameSite=None; Secure
            sid=a; Max-Age=0                              | sid=a; Max-Age=0
            sid=a; max-age=2147483647                     | sid=a; Max-Age=2147483647
            sid=a; expires=Sunday, 06-Nov-94 08:49:37 GMT | sid=a; Expires=Sun, 06 Nov 1994 08:49:37 GMT
            sid=a; Priority=High; Audience=a, b; Flag     | sid=a; Audience=a, b; Flag; Priority=High
            sid=a; Flag=                                  | sid=a; Flag
            sid=a;Version=1;Path=/                        | sid=a; Path=/
            sid=a;Version=1;Comment="why";Path=/          | sid=a; Path=/
            path=a; Path=/                                | path=a; Path=/
            """)
    void textIsReadAndWrittenInOrder(String text, String written) {
        CookieLine line = CookieLine.parse(text);

        assertThat(CookieLine.write(line.name(), line.value(), line.attributes())).isEqualTo(written);
        assertThat(CookieLine.parse(written)).isEqualTo(line);
    }

    @Test
    void tabsAroundPartsDoNotCount() {
        assertThat(CookieLine.parse("sid\t=\ta\t;\tPath\t=\t/")).isEqualTo(CookieLine.parse("sid=a; Path=/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | Set-Cookie: there is no '=' before index 0
            sid                               | Set-Cookie: there is no '=' before index 3
            sid; Path=/                       | Set-Cookie: there is no '=' before index 3
            ;                                 | Set-Cookie: there is no '=' before index 0
            =s3cret                           | Set-Cookie: the cookie name is empty
            s id=s3cret                       | Set-Cookie: the cookie name has U+0020 (blank) at index 1
            sid=s3cret,b=c                    | Set-Cookie 'sid': the value has U+002C ',' at index 6
            sid=s3 cret                       | Set-Cookie 'sid': the value has U+0020 (blank) at index 2
            sid="s3cret                       | Set-Cookie 'sid': the value has U+0022 '"' at index 0
            sid="                             | Set-Cookie 'sid': the value has U+0022 '"' at index 0
            sid=s3cret;                       | Set-Cookie 'sid': the attribute at index 11 is empty
            sid=s3cret;;Path=/                | Set-Cookie 'sid': the attribute at index 11 is empty
            sid=s3cret; ; Path=/              | Set-Cookie 'sid': the attribute at index 11 is empty
            sid=s3cret; =x                    | Set-Cookie 'sid': the attribute name is empty
            sid=s3cret; a b                   | Set-Cookie 'sid': the attribute name has U+0020 (blank) at index 1
            sid=s3cret; Path=/; path=/        | Set-Cookie 'sid': the attribute at index 19 has the name of an earlier
            sid=s3cret; Secure; SECURE        | Set-Cookie 'sid': the attribute at index 19 has the name of an earlier
            sid=s3cret; Priority=Low;PRIORITY | Set-Cookie 'sid': the attribute at index 25 has the name of an earlier
            sid=s3cret; Version=1; version=1  | Set-Cookie 'sid': the attribute at index 22 has the name of an earlier
            sid=s3cret; Path                  | Set-Cookie 'sid': the path does not begin with '/'
            sid=s3cret; Path=                 | Set-Cookie 'sid': the path does not begin with '/'
            sid=s3cret; Path="/"              | Set-Cookie 'sid': the path does not begin with '/'
            sid=s3cret; Domain=               | Set-Cookie 'sid': the domain is empty
            sid=s3cret; Domain=.example.org   | Set-Cookie 'sid': the domain has an empty label at index 0
            sid=s3cret; Secure=false          | Set-Cookie 'sid': the attribute 'Secure' takes no value
            sid=s3cret; HttpOnly=             | Set-Cookie 'sid': the attribute 'HttpOnly' takes no value
            sid=s3cret; partitioned=1         | Set-Cookie 'sid': the attribute 'partitioned' takes no value
            sid=s3cret; SameSite              | Set-Cookie 'sid': SameSite is neither Strict, Lax nor None
            sid=s3cret; SameSite=Sometimes    | Set-Cookie 'sid': SameSite is neither Strict, Lax nor None
            sid=s3cret; Max-Age               | Set-Cookie 'sid': Max-Age is no number of seconds
            sid=s3cret; Max-Age=-1            | Set-Cookie 'sid': Max-Age is no number of seconds
            sid=s3cret; Max-Age=+1            | Set-Cookie 'sid': Max-Age is no number of seconds
            sid=s3cret; Max-Age=01            | Set-Cookie 'sid': Max-Age is no number of seconds
            sid=s3cret; Max-Age=1.5           | Set-Cookie 'sid': Max-Age is no number of seconds
            sid=s3cret; Max-Age=2147483648    | Set-Cookie 'sid': Max-Age is more than 2147483647 seconds
            sid=s3cret; Max-Age=9999999999    | Set-Cookie 'sid': Max-Age is more than 2147483647 seconds
            sid=s3cret; Max-Age=18446744073709551616 | Set-Cookie 'sid': Max-Age is more than 2147483647 seconds
            sid=s3cret; Expires=0             | Set-Cookie 'sid': Expires is no HTTP-date
            sid=s3cret; SameSite=None         | Set-Cookie 'sid': SameSite=None needs Secure
            sid=s3cret; Partitioned           | Set-Cookie 'sid': Partitioned needs Secure
            __Host-sid=s3cret; Path=/         | Set-Cookie '__Host-sid': the name's prefix needs Secure
            __host-sid=s3cret; Secure         | Set-Cookie '__host-sid': the name's prefix needs Path=/
            """)
    void whereUserAgentsGuessTheTextIsRefused(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieLine.parse(text))
                .withMessageStartingWith(message)
                .withMessageNotContaining("s3cret");
    }

    @Test
    void controlsAreRefusedInTheWholeText() {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieLine.parse("sid=s3cret; Path=/\r\nX: y"))
                .withMessageStartingWith("Header 'Set-Cookie': the value has U+000D (CR) at index 18")
                .withMessageNotContaining("s3cret");
        assertThatIllegalArgumentException().isThrownBy(() -> CookieLine.parse("sid=s3cret "))
                .withMessageStartingWith("Header 'Set-Cookie': the value has U+0020 (blank) at index 10");
        assertThatIllegalArgumentException().isThrownBy(() -> CookieLine.parse("sid=" + "x".repeat(65_536)))
                .withMessageStartingWith("Header 'Set-Cookie': the value is 65540 characters long");
    }

    @Test
    void partOfAValueThatLooksLikeAnAttributeIsNotRepeated() {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieLine.parse("sid=a;s3cret;s3cret"))
                .withMessageNotContaining("s3cret");
        assertThatIllegalArgumentException().isThrownBy(() -> CookieLine.parse("sid=a;s3cret@"))
                .withMessageNotContaining("s3cret");
        assertThatIllegalArgumentException().isThrownBy(() -> CookieLine.parse("sid=a;s3cret=a\tb"))
                .withMessageNotContaining("s3cret");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> CookieLine.parse(null)).withMessage("headerValue");
    }
}
