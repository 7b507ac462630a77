package io.daicho.service.cli.place;

import io.daicho.api.id.ContractId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The sealed logs of a ledger, here or elsewhere. */
public interface SealedLogs extends AutoCloseable {
    /** The contracts there. */
    List<ContractId> contracts();

    /** The proof that a fact is in its log; empty where it is on record and not sealed yet. */
    Optional<byte[]> receipt(ContractId contract, String fact);

    /** The entry of a fact as it is sealed, byte by byte: what its proof proves. */
    byte[] entry(ContractId contract, String fact);

    /** Lets another key sign; gives the number of logs that were told. */
    int rotate();

    /** Has the newest checkpoint stamped by all authorities; says what is stamped and what is not. */
    JsonNode stamp(ContractId contract);

    /** The certificate of the document key, in PEM. */
    String documentCertificate();

    @Override
    void close();
}
