package io.daicho.service.paper.form;

import io.daicho.service.paper.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the form as it is printed: every text as it will stand there.
 *
 * @param name the filing's own name: contract and fact
 * @param filedOn the day it was filed
 * @param addressee the client
 * @param filer who filed it
 * @param under for a subcontractor: who engaged it
 * @param contractDate the day of the contract
 * @param contractTitle the title of the contract
 * @param media item 1
 * @param places item 2: the places that it names
 * @param abroad item 2: storage outside Japan; none: Japan only
 * @param clouds items 3 and 4, one entry a service
 * @param ais item 5, one entry a service
 * @param subcontracting item 6, one entry a subcontractor
 * @param onRecord where in the ledger it stands
 * @param madeAt when it was recorded: the time of the document
 */
public record FormSheet(
        String name,
        String filedOn,
        String addressee,
        String filer,
        @Nullable String under,
        String contractDate,
        Told contractTitle,
        List<String> media,
        List<String> places,
        List<Abroad> abroad,
        List<Cloud> clouds,
        List<Ai> ais,
        List<Planned> subcontracting,
        List<String> onRecord,
        Instant madeAt) {
    /** Storage outside Japan: which country, which data. */
    public record Abroad(String country, Told what) {}

    /** A cloud service; without a certification none was stated. */
    public record Cloud(
            int number,
            String service,
            String contractingParty,
            String countries,
            @Nullable String certification) {}

    /** A generative AI service: which, whose, for what work. */
    public record Ai(int number, String service, String provider, Told work) {}

    /** A subcontractor, planned or engaged: who, for what work. */
    public record Planned(int number, String name, Told work) {}
}
