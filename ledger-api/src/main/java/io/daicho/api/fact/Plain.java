package io.daicho.api.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says why a text may stand in the chain for ever: it names something, and never a natural person. Every text of a fact
 * is either marked so or a {@link Detail}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Plain {
    /** What kind of name it is. */
    Kind value();

    /** The kinds of text that may be plain. */
    enum Kind {
        /** The name of a legal person. */
        LEGAL_PERSON,
        /** The name of a service, product or tool with its version. */
        SERVICE,
        /** A number that somebody gave to a thing: a contract, a medium, an asset. */
        NUMBER,
        /** A code from a published list: a country, a clause, an algorithm. */
        CODE,
        /** An identifier of this ledger, in a field where the kind of thing decides its form. */
        IDENTIFIER,
        /** The salted digest of something beside the chain. */
        DIGEST,
        /** The root over sealed entries, in base64 as a checkpoint says it. */
        ROOT
    }
}
