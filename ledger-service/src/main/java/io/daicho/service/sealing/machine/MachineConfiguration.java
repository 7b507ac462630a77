package io.daicho.service.sealing.machine;

import io.daicho.service.access.MachineNotes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean by which notes about the machine are sealed. */
@Configuration(proxyBeanMethods = false)
class MachineConfiguration {
    @Bean
    NotesOfMachine notesOfMachine(MachineNotes notes) {
        return new NotesOfMachine(notes);
    }
}
