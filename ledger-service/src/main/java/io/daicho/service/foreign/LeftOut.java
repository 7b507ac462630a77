package io.daicho.service.foreign;

/** Why a record became no fact. Nothing is guessed: what these name is for a person to look at. */
public enum LeftOut {
    /** The record says that the call failed. */
    NOTHING_HAPPENED(true),
    /** It only read. */
    ONLY_READ(true),
    /** A file was changed where it lies. */
    ONLY_CHANGED(true),
    /** A kind of record that says nothing this import understands. */
    KIND_UNKNOWN(false),
    /** The map has no such place. */
    PLACE_UNKNOWN(false),
    /** A copy went from a known place to one that the map does not have. */
    TARGET_UNKNOWN(false),
    /** A copy came to a known place from one that the map does not have. */
    SOURCE_UNKNOWN(false),
    /** Something was put to a known place, and neither record nor map says from what it was copied. */
    ORIGIN_UNSAID(false),
    /** It is about a part of a copy. */
    PART_OF_A_COPY(false),
    /** The copy was copied onto itself. */
    ONTO_ITSELF(false),
    /** It was moved to a place that the map has as another copy. */
    MOVED_TO_ANOTHER(false),
    /** Several objects were deleted; the record does not say which. */
    OBJECTS_UNSAID(false),
    /** Only a delete marker was set or removed: the data is still there. */
    DELETE_MARKER(false),
    /** The map does not say which version of the object is the copy. */
    VERSION_UNCLEAR(false),
    /** The map does not have the account. */
    USER_UNKNOWN(false),
    /** The map does not have the key. */
    KEY_UNKNOWN(false),
    /** A key's deletion is scheduled, and the record does not say for when. */
    NO_DATE(false),
    /** The key is deleted, and the record says that its material may be left. */
    MATERIAL_LEFT(false),
    /** The log does not give the medium's serial number. */
    NO_SERIAL_NUMBER(false),
    /** No live copy lies on the medium of this serial number. */
    NO_MEDIUM(false),
    /** Copies of this serial number lie on media that are not the same. */
    SEVERAL_MEDIA(false),
    /** The log ends before the wipe did. */
    NOT_FINISHED(false),
    /** A look at a medium whose overwriting is not in these logs. */
    NOTHING_TO_VERIFY(false);

    private final boolean harmless;

    LeftOut(boolean harmless) {
        this.harmless = harmless;
    }

    /** Whether nobody needs to look at it. */
    public boolean isHarmless() {
        return harmless;
    }
}
