package io.github.letterhead.internal.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.glassfish.jersey.internal.util.collection.GuardianStringKeyMultivaluedMap;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.junit.jupiter.api.Test;

class UnguardedTest {

    @Test
    void whatIsPutBehindTheGuardIsInFrontOfIt() {
        MultivaluedMap<String, Object> headers = new OutboundMessageContext((Configuration) null).getHeaders();
        MultivaluedMap<String, Object> unguarded = Unguarded.headers(headers);
        assertThat(unguarded).isNotInstanceOf(GuardianStringKeyMultivaluedMap.class);
        unguarded.putSingle("x-name", "value");
        assertThat(headers.getFirst("X-Name")).isEqualTo("value");
    }

    @Test
    void otherMapsStayAsTheyAre() {
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        assertThat(Unguarded.headers(headers)).isSameAs(headers);
    }
}
