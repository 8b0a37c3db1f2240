#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "validate/catalogue.hpp"
#include "validate/pointer.hpp"

/// The checks of case records, which catalogue.cpp lists, and what they share.
namespace rsc::validate {

/// Whether `a` is before `b` whatever is not known of them: by the instant where both have one,
/// else by the day.
[[nodiscard]] bool surely_before(const calendar::Moment& a, const calendar::Moment& b,
                                 const calendar::Zone& zone);

void add(std::vector<Finding>& findings, std::string_view code, const Pointer& pointer,
         std::string expected, std::string found);

// The course of a case: what comes before what (course_checks.cpp).
void entry_future(const model::Case& record, const Surroundings& around,
                  std::vector<Finding>& findings);
void recorded_future(const model::Case& record, const Surroundings& around,
                     std::vector<Finding>& findings);
void recorded_before_occurred(const model::Case& record, const Surroundings& around,
                              std::vector<Finding>& findings);
void event_before_entry(const model::Case& record, const Surroundings& around,
                        std::vector<Finding>& findings);
void stay_reversed(const model::Case& record, const Surroundings& around,
                   std::vector<Finding>& findings);
void steps_reversed(const model::Case& record, const Surroundings& around,
                    std::vector<Finding>& findings);
void closed_case_entry(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void discharge_before_intake(const model::Case& record, const Surroundings& around,
                             std::vector<Finding>& findings);
void assignment_overlap(const model::Case& record, const Surroundings& around,
                        std::vector<Finding>& findings);
void interval_reversed(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void birth_date_missing(const model::Case& record, const Surroundings& around,
                        std::vector<Finding>& findings);
void birth_date_future(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void enrolment_missing(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void referral_missing(const model::Case& record, const Surroundings& around,
                      std::vector<Finding>& findings);
void appointment_ahead(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void entry_long_before(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void duplicate_entry(const model::Case& record, const Surroundings& around,
                     std::vector<Finding>& findings);

// What entries hold (content_checks.cpp).
void score_sum(const model::Case& record, const Surroundings& around,
               std::vector<Finding>& findings);
void signed_incomplete(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void acuity_range(const model::Case& record, const Surroundings& around,
                  std::vector<Finding>& findings);
void level_of_care(const model::Case& record, const Surroundings& around,
                   std::vector<Finding>& findings);
void plan_without_goals(const model::Case& record, const Surroundings& around,
                        std::vector<Finding>& findings);
void advocacy_without_consent(const model::Case& record, const Surroundings& around,
                              std::vector<Finding>& findings);

void contact_minutes(const model::Case& record, const Surroundings& around,
                     std::vector<Finding>& findings);
void contact_overlap(const model::Case& record, const Surroundings& around,
                     std::vector<Finding>& findings);
void discharge_reasons(const model::Case& record, const Surroundings& around,
                       std::vector<Finding>& findings);
void purchase_amount(const model::Case& record, const Surroundings& around,
                     std::vector<Finding>& findings);

// What entries name (reference_checks.cpp).
void unknown_document(const model::Case& record, const Surroundings& around,
                      std::vector<Finding>& findings);
void unknown_worker(const model::Case& record, const Surroundings& around,
                    std::vector<Finding>& findings);
void unknown_provider(const model::Case& record, const Surroundings& around,
                      std::vector<Finding>& findings);

}  // namespace rsc::validate
