package io.github.letterhead.spec.fold;

/** Thrown by many requests as one object, and mapped to one object. */
public class ConstantException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient jakarta.ws.rs.core.Response answer;

    public ConstantException(jakarta.ws.rs.core.Response answer) {
        super("constant", null, false, false);
        this.answer = answer;
    }

    public jakarta.ws.rs.core.Response answer() {
        return answer;
    }
}
