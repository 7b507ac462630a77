package io.daicho.service.pack;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.note.VerifierKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an inspector reads first. */
final class Readme {
    private static final String NAME = "/io/daicho/service/pack/README.txt";

    private Readme() {}

    static String of(ContractId contract, Pin pin, VerifierKey key) throws IOException {
        Checkpoint checkpoint = pin.checkpoint().checkpoint();
        List<String> particulars = List.of(
                contract.value(),
                checkpoint.origin(),
                String.valueOf(checkpoint.size()),
                checkpoint.root().toString(),
                key.toString(),
                pin.asOfText(),
                pin.knownAtText(),
                pin.fileName(contract));
        try (InputStream template = Readme.class.getResourceAsStream(NAME)) {
            if (template == null) {
                throw new IllegalStateException("the text " + NAME + " is missing from the class path");
            }
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < particulars.size(); i++) {
                text = text.replace("{" + i + "}", particulars.get(i));
            }
            return text;
        }
    }
}
