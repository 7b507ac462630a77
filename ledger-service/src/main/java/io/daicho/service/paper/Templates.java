package io.daicho.service.paper;

import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The documents as templates; whatever is put into them is text, never markup. */
public final class Templates {
    private static final SpringTemplateEngine ENGINE = engine();

    private Templates() {}

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("io/daicho/service/paper/templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.HTML);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /**
     * A document as HTML.
     *
     * @param template the name of the template
     * @param values what is put into it, by name
     */
    public static String fill(String template, Map<String, Object> values) {
        return ENGINE.process(template, new Context(Locale.JAPANESE, values));
    }

    /** A document as HTML, written as it is made. */
    static void fill(String template, Map<String, Object> values, Writer out) {
        ENGINE.process(template, new Context(Locale.JAPANESE, values), out);
    }
}
