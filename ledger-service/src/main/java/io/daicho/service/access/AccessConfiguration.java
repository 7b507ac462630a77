package io.daicho.service.access;

import io.daicho.service.store.DataDirectory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The log and what notes accesses over HTTP. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    AccessLog accessLog(DataDirectory directory, Clock clock) {
        return new AccessLog(directory.path(), clock);
    }

    @Bean
    WebMvcConfigurer accessNoting(AccessLog log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessNoting(log))
                        .addPathPatterns("/contracts/**", "/api/v1/contracts/**", "/log/**");
            }
        };
    }
}
