package io.daicho.service.store;

/** Stores what was gathered. Not there behind Axon Server, which passes facts on one by one. */
@FunctionalInterface
public interface Appending {
    /**
     * Stores it as one unit. When this returns, it is on disk.
     *
     * @throws io.daicho.service.store.writing.EventIdTaken if one of the facts is on record already; nothing is stored then
     * @throws org.axonframework.modelling.command.ConcurrencyException if a fact about one of the things came first
     * @throws io.daicho.api.fact.Refused if the store cannot write now
     */
    void append(Together together);
}
