package io.daicho.service.journalfile;

import io.daicho.api.fact.Refused;
import tools.jackson.databind.node.ObjectNode;

/** A line of a source of facts. */
public interface SourceLine {
    /** Its number in the source, from 1. */
    long number();

    /**
     * Its object, to be read as a journal line.
     *
     * @throws Refused if it is none
     */
    ObjectNode object();
}
