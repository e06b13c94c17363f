// SPDX-License-Identifier: GPL-3.0-or-later
// What others attest of the log: witnesses with their cosignatures and the organisation's policy, and RFC 3161 time
// stamps.
#pragma once

#include "common/page.h"
#include "log/timestamps.h"
#include "log/witness.h"

class QTableWidget;

namespace nachweis::ui {

class AttestPage : public Page
{
    Q_OBJECT
public:
    explicit AttestPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;

private:
    struct Shown
    {
        QList<log::Witness> witnesses;
        log::WitnessPolicy policy;
        QList<log::StoredTimestamp> timestamps;
        QString own;
        bool trustList = false;
    };
    void show(const Shown &shown);
    void askWitness();
    void askPolicy();
    void takeCosignature();
    void askAuthority();
    void saveRequest();
    void takeAnswer();
    void chooseTrust();
    QTableWidget *m_witnesses, *m_timestamps;
    QLabel *m_policyText, *m_trustText, *m_own;
    Shown m_shown;
};

} // namespace nachweis::ui
