package io.daicho.api.custody;

import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * How data was erased or its medium destroyed, in the terms of NIST SP 800-88.
 *
 * @param level how thoroughly
 * @param technique by what
 * @param tool with which tool and version
 */
public record Sanitisation(
        Level level,
        Technique technique,
        @Nullable @Plain(Plain.Kind.SERVICE) String tool) {
    /** Checks the tool's name. */
    public Sanitisation {
        if (tool != null) {
            PlainText.checked("tool", tool);
        }
    }

    /** The levels of NIST SP 800-88. */
    public enum Level {
        /** Against simple, non-invasive recovery. */
        CLEAR,
        /** Against laboratory recovery; the medium can be used again. */
        PURGE,
        /** Against laboratory recovery; the medium cannot be used again. */
        DESTROY
    }

    /** By what it was done. */
    public enum Technique {
        /** Written over. */
        OVERWRITE,
        /** Erased by the device's own command. */
        BLOCK_ERASE,
        /** The device threw its own key away. */
        CRYPTOGRAPHIC_ERASE,
        /** Deleted through the cloud service, with its versions and replicas. */
        SERVICE_DELETION,
        /** Deleted as a file. */
        FILE_DELETION,
        /** Demagnetised. */
        DEGAUSS,
        /** Shredded. */
        SHRED,
        /** Burnt. */
        INCINERATE,
        /** Broken or ground. */
        PULVERISE,
        /** Dissolved, as paper is. */
        DISSOLVE
    }
}
