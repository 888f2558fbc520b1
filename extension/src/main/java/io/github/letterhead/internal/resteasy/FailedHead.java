package io.github.letterhead.internal.resteasy;

import io.github.letterhead.SetCookie;
import io.github.letterhead.internal.collect.CollectedResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.RuntimeDelegate.HeaderDelegate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/**
 * RESTEasy writes the head into the servlet response with the first byte of the entity, and leaves it there, and
 * those bytes, when the rest fails, so that the error that follows would carry both (ServerResponseWriter, RESTEasy
 * 6.2 and 7.0). They are taken back, but for what was there before: cookies and headers of the container and of
 * servlet filters. The test {@code aBodyWriterThatFailsAfterAFewBytesOpensTheResponseForTheMapper} will tell when
 * this can go.
 */
final class FailedHead {

    private final RestEasyRequests requests;
    private final boolean servletsExist = ServletVary.servletsExist();

    FailedHead(RestEasyRequests requests) {
        this.requests = requests;
    }

    /** The headers and cookies are those of the answer that failed, the response is null if nobody asked for it. */
    void takeBack(MultivaluedMap<String, Object> headers, List<Object> cookies, CollectedResponse response) {
        if (servletsExist) {
            Link.takeBack(requests, headers, texts(cookies, response));
        } else {
            requests.currentHttpResponse().reset();
        }
    }

    private Set<String> texts(List<Object> cookies, CollectedResponse response) {
        Set<String> texts = new TreeSet<>();
        cookies.forEach(cookie -> texts.add(text(cookie, requests.providers())));
        if (response != null) {
            response.getCookies().stream().map(SetCookie::headerValue).forEach(texts::add);
        }
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static String text(Object cookie, ResteasyProviderFactory providers) {
        return cookie instanceof NewCookie
                ? ((HeaderDelegate<Object>) providers.getHeaderDelegate(cookie.getClass())).toString(cookie)
                : cookie.toString();
    }

    /** A class of its own, so that the Servlet API is not needed elsewhere. */
    private static final class Link {

        private static final String SET_COOKIE = "Set-Cookie";

        private static void takeBack(RestEasyRequests requests, MultivaluedMap<String, Object> headers,
                Set<String> cookies) {
            HttpServletResponse response = requests.providers().getContextData(HttpServletResponse.class);
            Map<String, List<String>> before = response == null ? Map.of() : others(response, headers, cookies);
            requests.currentHttpResponse().reset();
            before.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }

        private static Map<String, List<String>> others(HttpServletResponse response,
                MultivaluedMap<String, Object> headers, Set<String> cookies) {
            Map<String, List<String>> others = new LinkedHashMap<>();
            for (String name : response.getHeaderNames()) {
                List<String> values = new ArrayList<>(response.getHeaders(name));
                if (name.equalsIgnoreCase(SET_COOKIE)) {
                    values.removeAll(cookies);
                    others.put(name, values);
                } else if (!headers.containsKey(name) && !name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                    others.put(name, values);
                }
            }
            return others;
        }
    }
}
