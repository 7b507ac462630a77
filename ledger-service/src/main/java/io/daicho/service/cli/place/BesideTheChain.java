package io.daicho.service.cli.place;

import io.daicho.api.id.ContractId;
import io.daicho.readmodel.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Evidence files and details of a ledger, here or elsewhere; answers as JSON, as REST gives them. */
public interface BesideTheChain extends AutoCloseable {
    /** The contracts there. */
    List<ContractId> contracts();

    /** In which time zone the days of a contract begin and end. */
    ZoneId zone(ContractId contract);

    /** Files a file, about which the line says what there is to say. */
    JsonNode file(ObjectNode line, Path file) throws IOException;

    /** The evidence files of a contract. */
    JsonNode evidence(ContractId contract);

    /** The bytes of one. */
    InputStream open(ContractId contract, String evidenceFile);

    /** One fact with its details. */
    JsonNode fact(ContractId contract, String fact);

    /** What retiring a contract would come to, at a time as people give it. */
    JsonNode retirement(ContractId contract, String at);

    /** How the log of a contract stands. */
    JsonNode log(ContractId contract);

    /** Records a fact. */
    JsonNode record(ObjectNode line);

    /** Checks everything. */
    JsonNode check(ProgressListener progress);

    @Override
    void close();
}
