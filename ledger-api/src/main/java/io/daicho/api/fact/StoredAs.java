package io.daicho.api.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a fact is stored and written in a journal, apart from its class name: a class may be renamed,
 * a stored name never.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {
    /** The name, as {@code concept.deed-in-past-tense}. */
    String value();
}
