package io.daicho.proof.note;

/** What a key may be called: anything that is not empty, has no Unicode space, no control character and no plus sign. */
final class KeyName {
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static boolean isOne(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(KeyName::isAllowed);
    }

    static String checked(String name) {
        if (!isOne(name)) {
            throw new IllegalArgumentException(
                    "a key's name is not empty and has no space, control character or plus sign: " + name);
        }
        return name;
    }

    private static boolean isAllowed(int c) {
        boolean isSpace = Character.isSpaceChar(c) || Character.isWhitespace(c) || c == NEXT_LINE;
        boolean isHalf = Character.getType(c) == Character.SURROGATE;
        return !isSpace && !isHalf && c != '+' && c >= ' ';
    }
}
