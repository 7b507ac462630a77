package io.daicho.conclusions.question;

/** A question is about something that is not on record: there is nothing to answer, not even that it is nowhere. */
public final class NotOnRecord extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NotOnRecord(Parameter parameter, String value) {
        super("no " + parameter.code() + " \"" + value + "\" is on record in this contract: check the id");
    }
}
