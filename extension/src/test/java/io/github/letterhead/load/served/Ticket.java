package io.github.letterhead.load.served;

import java.util.List;

/** What a method returns: more than clients may see. */
public class Ticket {

    private final String token;

    Ticket(String token) {
        this.token = token;
    }

    public String getToken() {
        return token;
    }

    public List<String> getCopies() {
        return List.of(token, token);
    }

    /** Not in the model. */
    public String getPassword() {
        throw new IllegalStateException("read what is not in the model");
    }
}
