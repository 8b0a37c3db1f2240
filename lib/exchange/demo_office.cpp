#include <algorithm>

#include "exchange/demo_office.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Level;

constexpr std::size_t clients_per_coordinator = 15;
constexpr std::size_t coordinators_per_supervisor = 8;
constexpr std::size_t least_coordinators = 5;

// 11 RSC-I, 3 RSC-F and 6 CM in every twenty cases, so that a case knows its number in its level.
constexpr std::array<Level, 20> levels_of_twenty = {
    Level::rsc_i, Level::cm,    Level::rsc_i, Level::rsc_f, Level::rsc_i,
    Level::rsc_i, Level::cm,    Level::rsc_i, Level::rsc_i, Level::cm,
    Level::rsc_f, Level::rsc_i, Level::cm,    Level::rsc_i, Level::rsc_i,
    Level::cm,    Level::rsc_i, Level::rsc_f, Level::cm,    Level::rsc_i};

constexpr std::array<Habits, 7> habits_by_turn = {{{97, 97, 98, 2},
                                                   {58, 60, 70, 25},
                                                   {84, 85, 92, 8},
                                                   {90, 92, 95, 5},
                                                   {78, 76, 86, 12},
                                                   {93, 90, 94, 4},
                                                   {70, 82, 80, 18}}};

constexpr std::array<Papers, 20> papers_by_turn = {Papers::complete,
                                                   Papers::expired,
                                                   Papers::late,
                                                   Papers::missing,
                                                   Papers::stub,
                                                   Papers::long_served,
                                                   Papers::complete,
                                                   Papers::left_with_gaps,
                                                   Papers::renewed_late,
                                                   Papers::new_hire,
                                                   Papers::no_expiry,
                                                   Papers::wrong_degree,
                                                   Papers::complete,
                                                   Papers::long_served_bare,
                                                   Papers::absent_from_training,
                                                   Papers::left_expired,
                                                   Papers::undated_hire,
                                                   Papers::document_by_document,
                                                   Papers::complete,
                                                   Papers::complete};

// How many clients put a worker above the cap; and, for workers with two levels, how many of each
// make the sum of the shares more than one.
struct Crowding {
    std::vector<std::pair<Level, std::size_t>> clients;
};

std::size_t place_in(Level level) {
    return static_cast<std::size_t>(level);
}

std::size_t in_twenty(Level level, std::size_t before) {
    return static_cast<std::size_t>(
        std::count(levels_of_twenty.begin(),
                   levels_of_twenty.begin() + static_cast<std::ptrdiff_t>(before), level));
}

void set_employment(Worker& worker, const Office& office, Random& random) {
    const Date as_of = office.as_of();
    switch (worker.papers) {
        case Papers::long_served:
        case Papers::long_served_bare:
            worker.hired = office.working(plus(office.begun(), -random.between(240, 600)));
            return;
        case Papers::new_hire:
            worker.hired = office.working(plus(as_of, -random.between(25, 95)));
            return;
        case Papers::left_with_gaps:
        case Papers::left_expired:
            worker.hired = office.working(plus(as_of, -random.between(600, 900)));
            worker.left = office.working(plus(as_of, -random.between(20, 170)));
            return;
        case Papers::stub:
        case Papers::undated_hire: return;
        default:
            worker.hired = office.working(
                std::max(plus(office.begun(), 40), plus(as_of, -random.between(480, 1700))));
    }
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

Worker person(const DemoRequest& request, std::size_t ordinal, std::string_view prefix,
              std::size_t width) {
    Worker worker;
    Random random(request.seed, ordinal, prefix);
    worker.ordinal = ordinal;
    worker.id = numbered(prefix, ordinal + 1, width);
    worker.given_name = given_name(random);
    worker.family_name = family_name(random);
    worker.login = lower(worker.given_name) + std::to_string(ordinal + 1);
    return worker;
}

bool serves(const Worker& worker, Level level) {
    switch (worker.ordinal % 4) {
        case 0: return level == Level::rsc_i;
        case 1: return level == Level::rsc_i || level == Level::rsc_f;
        case 2: return level == Level::cm;
        default: return true;
    }
}

}  // namespace

std::string numbered(std::string_view prefix, std::size_t number, std::size_t width) {
    const std::string digits = std::to_string(number);
    std::string out(prefix);
    if (digits.size() < width) out.append(width - digits.size(), '0');
    return out + digits;
}

Instant at(const calendar::Zone& zone, Date day, int minute) {
    return zone.at(day, minute * 60).candidates.front();
}

bool Worker::stays() const {
    return hired.has_value() && !left.has_value() && papers != Papers::new_hire;
}

Office::Office(const DemoRequest& request) : request_(request), providers_(invented_providers()) {
    const Date adopted = Date::of(2020, 1, 1);
    begun_ = std::min(adopted, plus(request.as_of, -900));
    hire();
    deal();
}

bool Office::is_working_day(Date day) const {
    if (day.weekday() >= calendar::Weekday::sat) return false;
    return request_.business == nullptr || request_.business->is_business_day(day).value_or(true);
}

Date Office::working(Date day) const {
    while (!is_working_day(day))
        day = plus(day, -1);
    return day;
}

void Office::hire() {
    const std::size_t count =
        std::max(least_coordinators,
                 (request_.cases + clients_per_coordinator - 1) / clients_per_coordinator);
    const std::size_t leaders =
        (count + coordinators_per_supervisor - 1) / coordinators_per_supervisor;
    const std::size_t width = count < 1000 ? 3 : 5;
    for (std::size_t i = 0; i < leaders; ++i) {
        Worker& leader = supervisors_.emplace_back(person(request_, i, "s-", width));
        leader.login += "-lead";
        leader.papers = Papers::complete;
        Random random(request_.seed, i, "supervisor hired");
        leader.hired = working(plus(begun_, -random.between(10, 500)));
    }
    for (std::size_t i = 0; i < count; ++i) {
        Worker& worker = coordinators_.emplace_back(person(request_, i, "w-", width));
        worker.habits = habits_by_turn[i % habits_by_turn.size()];
        worker.papers = papers_by_turn[i % papers_by_turn.size()];
        if (i % 9 == 2) worker.fte_percent = 60;
        worker.supervisor = supervisors_[i / coordinators_per_supervisor].id;
        Random random(request_.seed, i, "hired");
        set_employment(worker, *this, random);
    }
}

void Office::deal() {
    std::vector<std::size_t> takers;  // of a full caseload, last first
    for (std::size_t i = coordinators_.size(); i-- > 4;) {
        if (coordinators_[i].stays() && coordinators_[i].fte_percent == 100) takers.push_back(i);
    }
    deal_crowds(takers);
    std::vector<bool> crowded(coordinators_.size(), false);
    for (const auto& deck : decks_) {
        for (const Card& card : deck)
            crowded[card.worker] = true;
    }
    for (const Level level : {Level::rsc_i, Level::rsc_f, Level::cm}) {
        auto& deck = decks_[place_in(level)];
        const std::size_t count = (request_.cases + 19) / 20 * in_twenty(level, 20);
        std::vector<std::size_t> workers;
        for (std::size_t i = 0; i < coordinators_.size(); ++i) {
            if (!crowded[i] && serves(coordinators_[i], level)) workers.push_back(i);
        }
        for (std::size_t turn = 0; deck.size() < count; ++turn) {
            deck.push_back({workers[turn % workers.size()], Crowd::ordinary});
        }
        Random random(request_.seed, place_in(level), "deal");
        for (std::size_t i = deck.size(); i > 1; --i) {
            std::swap(deck[i - 1], deck[static_cast<std::size_t>(random.next() % i)]);
        }
    }
}

// Six workers of each sort are too full now and six were, where there are clients enough.
void Office::deal_crowds(std::vector<std::size_t>& takers) {
    const std::array<Crowding, 4> sorts = {{{{{Level::rsc_i, 22}}},
                                            {{{Level::rsc_f, 17}}},
                                            {{{Level::cm, 33}}},
                                            {{{Level::rsc_i, 19}, {Level::cm, 5}}}}};
    const std::size_t reserve = std::min<std::size_t>(6, coordinators_.size() / 4);
    const auto fits = [&](const Crowding& sort) {
        return std::ranges::all_of(sort.clients, [&](const auto& part) {
            const std::size_t count = request_.cases / 20 * in_twenty(part.first, 20);
            return (decks_[place_in(part.first)].size() + part.second) * 10 < count * 9;
        });
    };
    for (int round = 0; round < 6; ++round) {
        for (const Crowding& sort : sorts) {
            for (const Crowd crowd : {Crowd::now, Crowd::past}) {
                if (takers.size() <= reserve || !fits(sort)) continue;
                for (const auto& [level, clients] : sort.clients) {
                    auto& deck = decks_[place_in(level)];
                    deck.insert(deck.end(), clients, Card{takers.back(), crowd});
                }
                takers.pop_back();
            }
        }
    }
}

WorkerId Office::supervisor_of(const Worker& worker) const {
    return {worker.supervisor};
}

const Worker& Office::colleague(const Worker& of, Random& random) const {
    const std::size_t start = static_cast<std::size_t>(random.below(16)) + of.ordinal + 1;
    for (std::size_t i = 0; i < coordinators_.size(); ++i) {
        const Worker& other = coordinators_[(start + i) % coordinators_.size()];
        if (other.stays() && other.ordinal != of.ordinal) return other;
    }
    return of;
}

const Worker& Office::veteran(Random& random) const {
    const auto start = static_cast<std::size_t>(random.below(97));
    for (std::size_t i = 0; i < coordinators_.size(); ++i) {
        const Worker& other = coordinators_[(start + i) % coordinators_.size()];
        if (other.hired && *other.hired < plus(begun_, -80)) return other;
    }
    return coordinators_.front();
}

ProviderId Office::provider_of(model::Service service, Random& random) const {
    const auto start = static_cast<std::size_t>(random.below(64));
    for (std::size_t i = 0; i < providers_.size(); ++i) {
        const Provider& provider = providers_[(start + i) % providers_.size()];
        if (std::ranges::find(provider.services, service) != provider.services.end()) {
            return {provider.id};
        }
    }
    return {providers_.front().id};
}

Seat Office::seat(std::size_t index) const {
    const std::size_t position = (index + request_.seed) % 20;
    const Level level = levels_of_twenty[position];
    // With the pattern turned by the seed, whole turns before this one each hold the same numbers.
    const std::size_t turned = index + request_.seed % 20;
    const std::size_t number = turned / 20 * in_twenty(level, 20) + in_twenty(level, position);
    const auto& deck = decks_[place_in(level)];
    const Card& card = deck[number % deck.size()];
    return {level, card.worker, card.crowd};
}

}  // namespace rsc::exchange::demo
