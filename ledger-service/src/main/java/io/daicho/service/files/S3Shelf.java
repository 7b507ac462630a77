package io.daicho.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A shelf that is a bucket of a store that speaks S3, its objects addressed by path. What lies there is sealed like
 * everything on a shelf: the store sees ciphertext only. Several processes may share it.
 */
final class S3Shelf implements Shelf {
    /** An upload may be under way elsewhere whose fact is not on record yet. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private final S3Requests requests;
    private final String prefix;
    private final Clock clock;

    S3Shelf(S3Requests requests, String prefix, Clock clock) {
        this.requests = requests;
        this.prefix = prefix;
        this.clock = clock;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        HttpResponse<InputStream> answer = requests.send("PUT", prefix + name, "", file, BodyPublishers.ofFile(file));
        accept(answer, name, 200);
        Files.delete(file);
    }

    @Override
    public InputStream open(String name) throws IOException {
        HttpResponse<InputStream> answer = requests.send("GET", prefix + name, "", null, BodyPublishers.noBody());
        if (answer.statusCode() != 200) {
            accept(answer, name, 200);
        }
        return answer.body();
    }

    @Override
    public void delete(String name) throws IOException {
        accept(requests.send("DELETE", prefix + name, "", null, BodyPublishers.noBody()), name, 204, 404);
    }

    @Override
    public Set<String> settled() throws IOException {
        Set<String> names = new HashSet<>();
        String next = "";
        do {
            String query = (next.isEmpty() ? "" : "continuation-token=" + encoded(next) + "&") + "list-type=2&prefix="
                    + encoded(prefix);
            HttpResponse<InputStream> answer = requests.send("GET", "", query, null, BodyPublishers.noBody());
            if (answer.statusCode() != 200) {
                accept(answer, prefix, 200);
            }
            try (InputStream xml = answer.body()) {
                next = page(xml, names);
            }
        } while (!next.isEmpty());
        return names;
    }

    /** Takes a page of the list; gives the mark of the next. */
    private String page(InputStream xml, Set<String> names) throws IOException {
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            Instant settledBefore = clock.instant().minus(SETTLED);
            String key = "";
            String next = "";
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "Key" -> key = reader.getElementText();
                        case "NextContinuationToken" -> next = reader.getElementText();
                        case "LastModified" -> {
                            if (Instant.parse(reader.getElementText()).isBefore(settledBefore)) {
                                names.add(key.substring(prefix.length()));
                            }
                        }
                        default -> {}
                    }
                }
            }
            return next;
        } catch (XMLStreamException | RuntimeException noList) {
            throw new IOException("what the store answered is no list of objects: " + noList.getMessage(), noList);
        }
    }

    private static void accept(HttpResponse<InputStream> answer, String name, int... good) throws IOException {
        try (InputStream body = answer.body()) {
            for (int status : good) {
                if (answer.statusCode() == status) {
                    return;
                }
            }
            if (answer.statusCode() == 404) {
                throw new NoSuchFileException(name);
            }
            String said = new String(body.readNBytes(300), StandardCharsets.UTF_8);
            throw new IOException("the store of the evidence files answered " + answer.statusCode() + ": " + said);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
