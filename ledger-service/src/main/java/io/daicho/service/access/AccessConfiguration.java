package io.daicho.service.access;

import io.daicho.service.store.FactStore;
import io.daicho.service.store.directory.DataDirectory;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The notes, and what notes accesses over HTTP. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    MachineNotes machineNotes(DataDirectory directory, Clock clock, ApplicationContext context) {
        MachineNotes notes = new MachineNotes(directory.path(), clock);
        notes.note(Note.started(context instanceof WebApplicationContext));
        return notes;
    }

    @Bean
    AccessLog accessLog(MachineNotes notes) {
        return new AccessLog(notes);
    }

    @Bean
    WebMvcConfigurer accessNoting(AccessLog log, FactStore facts) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessNoting(log, facts::contracts))
                        .addPathPatterns(
                                "/",
                                "/contracts/**",
                                "/api/v1/contracts/**",
                                "/api/v1/due",
                                "/api/v1/due.ics",
                                "/log/**");
            }
        };
    }
}
