package io.daicho.api.journal;

/**
 * Tells at a glance that a text is canonical JSON (RFC 8785), as long as it has only what our facts have: objects, arrays,
 * texts, whole numbers of up to 15 digits, true, false and null. Of anything else it does not know.
 */
final class CanonicalScan {
    private static final int DEEPEST = 64;
    private static final int MOST_DIGITS = 15;

    private final String json;
    private int at;

    CanonicalScan(String json) {
        this.json = json;
    }

    /** True only if it surely is. */
    boolean isCanonical() {
        return value(0) && at == json.length();
    }

    private boolean value(int depth) {
        if (at >= json.length() || depth > DEEPEST) {
            return false;
        }
        return switch (json.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> text();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean object(int depth) {
        at++;
        if (take('}')) {
            return true;
        }
        int before = -1;
        int length = 0;
        while (true) {
            int name = at;
            if (at >= json.length() || json.charAt(at) != '"' || !text()) {
                return false;
            }
            int nameLength = at - name;
            if (before >= 0 && !isSorted(before, length, name, nameLength)) {
                return false;
            }
            before = name;
            length = nameLength;
            if (!take(':') || !value(depth + 1)) {
                return false;
            }
            if (take('}')) {
                return true;
            }
            if (!take(',')) {
                return false;
            }
        }
    }

    /** Names with escapes in them are left to others: they are sorted by what they say, not by how it is written. */
    private boolean isSorted(int before, int length, int name, int nameLength) {
        String first = json.substring(before + 1, before + length - 1);
        String second = json.substring(name + 1, name + nameLength - 1);
        return first.indexOf('\\') < 0 && second.indexOf('\\') < 0 && first.compareTo(second) < 0;
    }

    private boolean array(int depth) {
        at++;
        if (take(']')) {
            return true;
        }
        while (value(depth + 1)) {
            if (take(']')) {
                return true;
            }
            if (!take(',')) {
                return false;
            }
        }
        return false;
    }

    private boolean text() {
        at++;
        while (at < json.length()) {
            char c = json.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || Character.isSurrogate(c)) {
                return false;
            }
            if (c == '\\' && (at >= json.length() || "\"\\bfnrt".indexOf(json.charAt(at++)) < 0)) {
                return false;
            }
        }
        return false;
    }

    private boolean number() {
        take('-');
        int start = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        int digits = at - start;
        boolean isZero = digits == 1 && json.charAt(start) == '0';
        boolean isNegative = start > 0 && json.charAt(start - 1) == '-';
        return digits > 0 && digits <= MOST_DIGITS && (isZero ? !isNegative : json.charAt(start) != '0');
    }

    private boolean word(String word) {
        boolean is = json.startsWith(word, at);
        at += word.length();
        return is;
    }

    private boolean take(char c) {
        boolean is = at < json.length() && json.charAt(at) == c;
        at += is ? 1 : 0;
        return is;
    }
}
