package io.daicho.service.files;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.service.store.detail.KeptDetail;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Evidence files, receipts and findings as JSON, the same for REST and the command line. */
public final class EvidenceJson {
    private EvidenceJson() {}

    /** A list of evidence files. */
    public static ArrayNode of(List<EvidenceRow> rows) {
        ArrayNode list = FactJson.mapper().createArrayNode();
        rows.forEach(row -> list.add(of(row)));
        return list;
    }

    private static ObjectNode of(EvidenceRow row) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("evidenceFile", row.filed().evidenceFile().value());
        json.put("fact", row.filed().id().value());
        json.put("kind", row.filed().kind().name());
        ArrayNode about = json.putArray("about");
        row.filed().about().forEach(fact -> about.add(fact.value()));
        json.put("mediaType", row.filed().mediaType());
        json.put("bytes", row.filed().bytes());
        json.put("occurredAt", row.filed().occurredAt().toString());
        if (row.name() != null) {
            json.put("name", row.name());
        }
        if (row.erased() != null) {
            json.set("erased", FactJson.mapper().valueToTree(row.erased()));
        }
        KeptDetail.Fault fault = row.fault();
        if (fault != null) {
            json.put("fault", fault.name());
        }
        return json;
    }

    /** What became of an upload. */
    public static ObjectNode of(FilingEvidence.Receipt receipt) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        ContractId contract = receipt.fact().contract();
        json.put("contract", contract.value());
        json.put("fact", receipt.fact().id().value());
        json.put("evidenceFile", receipt.fact().evidenceFile().value());
        json.put("bytes", receipt.fact().bytes());
        json.put("repeated", receipt.outcome().isRepeat());
        return json;
    }

    /** What a check came to. */
    public static ObjectNode of(Checked checked, List<Finding> findings) {
        ObjectNode json = FactJson.mapper().valueToTree(checked);
        json.remove("findings");
        ArrayNode list = json.putArray("findings");
        for (Finding finding : findings) {
            list.addObject()
                    .put("contract", finding.contract().value())
                    .put("fact", finding.fact().value())
                    .put("field", finding.field())
                    .put("fault", finding.fault());
        }
        return json;
    }
}
