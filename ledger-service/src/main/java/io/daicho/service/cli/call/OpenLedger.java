package io.daicho.service.cli.call;

import io.daicho.service.LedgerApplication;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The ledger of a data directory, opened by this process alone. */
public final class OpenLedger implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private OpenLedger(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens it for a call, without pages. */
    public static OpenLedger of(Path data) {
        return start(data, WebApplicationType.NONE, Map.of());
    }

    /** Opens an empty directory for an example. */
    public static OpenLedger demo(Path data) {
        return start(data, WebApplicationType.NONE, Map.of("daicho.demo", true));
    }

    /** Opens it with pages. */
    public static OpenLedger serving(Path data, Map<String, Object> settings) {
        return start(data, WebApplicationType.SERVLET, settings);
    }

    private static OpenLedger start(Path data, WebApplicationType type, Map<String, Object> settings) {
        Map<String, Object> properties = new LinkedHashMap<>(settings);
        properties.put("daicho.data", data.toString());
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new OpenLedger(new SpringApplicationBuilder(LedgerApplication.class)
                .web(type)
                .logStartupInfo(false)
                .run(arguments));
    }

    /** A part of the ledger. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The whole of it. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
