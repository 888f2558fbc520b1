package io.github.letterhead.internal.cors;

/** The brace that ends a variable of a template. Regular expressions have braces of their own. */
final class VariableEnd {

    private VariableEnd() {
    }

    /** As regular expressions are read: an escaped brace is none, nor is one in a class of characters. -1: no end. */
    static int read(String path, int opening) {
        int depth = 0;
        int classes = 0;
        for (int i = opening; i < path.length(); i++) {
            char at = path.charAt(i);
            if (at == '\\') {
                i++;
            } else if (at == '[' || at == ']' && classes > 0) {
                classes += at == '[' ? 1 : -1;
            } else if (classes == 0 && (at == '{' || at == '}')) {
                depth += at == '{' ? 1 : -1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** As runtimes read: a brace is a brace. -1: no end. */
    static int counted(String path, int opening) {
        int depth = 0;
        for (int i = opening; i < path.length(); i++) {
            depth += path.charAt(i) == '{' ? 1 : path.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
