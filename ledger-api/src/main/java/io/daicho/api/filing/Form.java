package io.daicho.api.filing;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PlaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the notification form (別記様式) says, item by item.
 *
 * @param media item 1: the media on which data is stored
 * @param places item 2: the places, where the form names them one by one; empty: any place in a named country
 * @param abroad item 2: storage outside Japan, country by country; empty: Japan only
 * @param clouds items 3 and 4: the cloud services, one entry a service; empty: none is used
 * @param ais item 5: the generative AI services, one entry a service; empty: none is used
 * @param subcontracting item 6: the subcontracting that is planned or in force; empty: none
 */
public record Form(
        List<Medium> media,
        List<PlaceId> places,
        List<Abroad> abroad,
        List<Cloud> clouds,
        List<Ai> ais,
        List<Planned> subcontracting) {
    /** Refuses a service that stands twice. */
    public Form {
        media = List.copyOf(media);
        places = List.copyOf(places);
        abroad = List.copyOf(abroad);
        clouds = List.copyOf(clouds);
        ais = List.copyOf(ais);
        subcontracting = List.copyOf(subcontracting);
        Set<String> names = new HashSet<>();
        for (Cloud cloud : clouds) {
            if (!names.add(cloud.service())) {
                throw new IllegalArgumentException("the service " + cloud.service() + " stands twice in the form");
            }
        }
    }

    /** The entry of this cloud service, if the form names it. */
    public @Nullable Cloud cloud(String service) {
        return clouds.stream()
                .filter(cloud -> cloud.service().equals(service))
                .findFirst()
                .orElse(null);
    }

    /** Whether the form names storage in this country. */
    public boolean names(Country country) {
        return country.equals(Country.JAPAN)
                || abroad.stream().anyMatch(place -> place.country().equals(country));
    }

    /**
     * Storage outside Japan.
     *
     * @param country where
     * @param what which data
     */
    public record Abroad(Country country, @Nullable Detail what) {}

    /**
     * A cloud service.
     *
     * @param service ア its name
     * @param contractingParty イ with whom the service contract is; absent: not stated
     * @param countries ウ where the data physically is; empty: not stated
     * @param certification item 4: its third-party certification; absent: none
     */
    public record Cloud(
            @Plain(Plain.Kind.SERVICE) String service,
            @Nullable @Plain(Plain.Kind.LEGAL_PERSON) String contractingParty,
            List<Country> countries,
            @Nullable @Plain(Plain.Kind.CODE) String certification) {
        /** Checks the texts. */
        public Cloud {
            PlainText.checked("service", service);
            if (contractingParty != null) {
                PlainText.checked("contractingParty", contractingParty);
            }
            countries = List.copyOf(countries);
            if (certification != null) {
                PlainText.checked("certification", certification);
            }
        }
    }

    /**
     * A generative AI service.
     *
     * @param service ア its name
     * @param provider イ who provides it; absent: not stated
     * @param work ウ for which work, concretely; absent: not stated
     */
    public record Ai(
            @Plain(Plain.Kind.SERVICE) String service,
            @Nullable @Plain(Plain.Kind.LEGAL_PERSON) String provider,
            @Nullable Detail work) {
        /** Checks the texts. */
        public Ai {
            PlainText.checked("service", service);
            if (provider != null) {
                PlainText.checked("provider", provider);
            }
        }
    }

    /**
     * Subcontracting, already when planned.
     *
     * @param organisation the subcontractor
     * @param work which work
     */
    public record Planned(
            OrganisationId organisation, @Nullable Detail work) {}
}
