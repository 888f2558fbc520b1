package io.github.letterhead.internal.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Walks once over a text of bounded length, without recursion. */
final class FieldsParser {

    private static final String ENDS_NAME = ",().";
    private static final String ESCAPABLE = ENDS_NAME + "-\\ ";

    private final String text;
    private final Predicate<List<String>> known;
    private final Choice root = new Choice();
    private final List<List<String>> paths = new ArrayList<>();
    private int at;

    FieldsParser(String text, Predicate<List<String>> known) {
        this.text = text;
        this.known = known;
    }

    /** What is said now is about members of this one. */
    private record Level(Choice choice, List<String> path, boolean dropping) {

        Level below(String name, boolean drops) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            return new Level(drops ? choice.dropped(name) : choice.kept(name), List.copyOf(longer), drops);
        }
    }

    Selection parse() {
        Deque<Level> outer = new ArrayDeque<>();
        Level level = new Level(root, List.of(), false);
        do {
            Level member = member(level);
            while (takes('(')) {
                outer.push(level);
                level = member;
                member = member(level);
            }
            member.choice.name();
            paths.add(member.path);
            while (takes(')')) {
                if (outer.isEmpty()) {
                    throw malformed(at - 1, "this parenthesis closes nothing");
                }
                level = outer.pop();
            }
        } while (takes(','));
        if (at < text.length()) {
            throw malformed(at, "a comma is missing before");
        }
        if (!outer.isEmpty()) {
            throw malformed(at, "a parenthesis is not closed");
        }
        return Selection.of(root, false, paths);
    }

    private Level member(Level level) {
        boolean minus = takes('-');
        if (minus && level.dropping) {
            throw malformed(at - 1, "all that stands in -name(...) is dropped: leave out this minus");
        }
        Level member = level;
        do {
            skipBlanks();
            int start = at;
            if (member.path.size() == FieldsText.MAX_DEPTH) {
                throw malformed(start, "too deep, " + FieldsText.MAX_DEPTH
                        + " levels are allowed: name a parent, it stands for all below it");
            }
            member = member.below(name(), minus || level.dropping);
            if (!known.test(member.path)) {
                throw new MalformedFields(start + 1, member.path.get(member.path.size() - 1), "there is no such name");
            }
        } while (takes('.'));
        return member;
    }

    private String name() {
        int start = at;
        StringBuilder name = new StringBuilder();
        int withoutBlanks = 0;
        while (at < text.length() && ENDS_NAME.indexOf(text.charAt(at)) < 0) {
            boolean escaped = text.charAt(at) == '\\';
            name.append(escaped ? escaped() : character(start));
            at++;
            withoutBlanks = escaped || name.charAt(name.length() - 1) != ' ' ? name.length() : withoutBlanks;
        }
        if (withoutBlanks == 0) {
            throw malformed(at, text.isBlank() ? "name at least one member, or leave the parameter out"
                    : "a name is missing here");
        }
        return name.substring(0, withoutBlanks);
    }

    private char escaped() {
        at++;
        if (at == text.length() || ESCAPABLE.indexOf(text.charAt(at)) < 0) {
            throw malformed(at - 1, "a backslash stands before one of these only: , ( ) . - \\ and blank");
        }
        return text.charAt(at);
    }

    private char character(int start) {
        char c = text.charAt(at);
        if (c == '-' && at == start) {
            throw malformed(at, "one minus stands before the first name of a path; "
                    + "one that is part of a name is written \\-");
        }
        if (Character.isISOControl(c)) {
            throw malformed(at, "control characters are not allowed");
        }
        if (Character.isSurrogate(c) && !isPaired()) {
            throw malformed(at, "half of a surrogate pair");
        }
        return c;
    }

    private boolean isPaired() {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private boolean takes(char c) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private MalformedFields malformed(int index, String reason) {
        return new MalformedFields(index + 1, text.substring(index), reason);
    }
}
