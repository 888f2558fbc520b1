package io.github.letterhead.fuzz;

import java.util.ArrayList;
import java.util.List;

/** JSON as it stands in a text, repeated names included. */
sealed interface Tree {

    /** A text, number or word, as it is written. */
    record Leaf(String raw) implements Tree {
    }

    record Elements(List<Tree> values) implements Tree {
    }

    record Members(List<Member> members) implements Tree {
    }

    /** The raw name has quotes. */
    record Member(String raw, String name, Tree value) {
    }

    default boolean isNull() {
        return this instanceof Leaf leaf && leaf.raw.equals("null");
    }

    /** Of a text that is known to be JSON, and not too deep for recursion. */
    static Tree of(String text) {
        return new Reader(RawTokens.of(text)).value();
    }

    /** As it was written, but without blanks. */
    default String text() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (this instanceof Leaf leaf) {
            text.append(leaf.raw);
        } else if (this instanceof Elements array) {
            text.append('[');
            for (int i = 0; i < array.values.size(); i++) {
                text.append(i == 0 ? "" : ",");
                array.values.get(i).write(text);
            }
            text.append(']');
        } else if (this instanceof Members object) {
            text.append('{');
            for (int i = 0; i < object.members.size(); i++) {
                text.append(i == 0 ? "" : ",").append(object.members.get(i).raw).append(':');
                object.members.get(i).value.write(text);
            }
            text.append('}');
        }
    }

    /** One token after the other. */
    final class Reader {

        private final List<String> tokens;
        private int at;

        private Reader(List<String> tokens) {
            this.tokens = tokens;
        }

        private Tree value() {
            String token = tokens.get(at++);
            if (token.equals("[")) {
                return new Elements(elements());
            }
            return token.equals("{") ? new Members(members()) : new Leaf(token);
        }

        private List<Tree> elements() {
            List<Tree> values = new ArrayList<>();
            while (!ends("]")) {
                values.add(value());
            }
            return values;
        }

        private List<Member> members() {
            List<Member> members = new ArrayList<>();
            while (!ends("}")) {
                String raw = tokens.get(at++);
                at++;
                members.add(new Member(raw, Jackson.decoded(raw), value()));
            }
            return members;
        }

        private boolean ends(String bracket) {
            boolean ends = tokens.get(at).equals(bracket);
            at += ends || tokens.get(at).equals(",") ? 1 : 0;
            return ends;
        }
    }
}
